/** Rounds half away from zero, on the decimal text of the value: 1.005 at 2 decimals is 1.01. */
export function roundHalfAway(value: number, decimals = 0): number {
  const shift = (x: number, by: number) => {
    const [mantissa, exponent = '0'] = String(x).split('e');
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  const rounded = shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
