/** FRR zones date from July 2024, and the extract holds no older zoning. */
export const firstFrrYear = 2024;
