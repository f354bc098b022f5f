/** Where the site stands: what makes a path an address. */
export interface SitePlace {
  /** Path under which it is served, without a final slash: empty at the root of a host. */
  base: string;
  /** `https://…` without a final slash, empty while the address of the site is not known. */
  origin: string;
}
