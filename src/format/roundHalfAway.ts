/** Rounds half away from zero, on the decimal text of the value: 1.005 at 2 decimals is 1.01. */
export function roundHalfAway(value: number, decimals = 0): number {
  // Most of what is published is a count: nothing to round, but −0 becomes 0.
  if (Number.isInteger(value) && decimals >= 0) return value + 0;
  const rounded = shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the comma of a number: 1.005 by 2 is 100.5 exactly, where 1.005 × 100 is not. */
function shift(value: number, by: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + by}`);
}
