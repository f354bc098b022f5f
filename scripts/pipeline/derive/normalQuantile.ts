/** 97.5 % quantile of the standard normal distribution: half-width of 95 % intervals, in errors. */
export const normalQuantile = 1.959963984540054;
