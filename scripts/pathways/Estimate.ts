/** A cumulative incidence at the end of a span, as fractions of 1. */
export interface Estimate {
  incidence: number;
  standardError: number;
}
