/**
 * Shares in percent as whole numbers that make a hundred together, for a drawing of a hundred
 * dots: each as close to its share as the others allow. Shares of rounded counts may make a little
 * more or less than a hundred. Throws when one is missing.
 */
export function wholeShares(shares: readonly (number | null)[]): number[] {
  const known = shares.map((share) => {
    if (share === null)
      throw new RangeError('une part manque : les cent points ne peuvent être dessinés');
    return share;
  });
  const whole = known.map(Math.floor);
  const missing = () => 100 - whole.reduce((sum, share) => sum + share, 0);
  const furthest = (way: 1 | -1) => {
    const rests = known.map((share, i) => way * (share - (whole[i] ?? 0)));
    return rests.indexOf(Math.max(...rests));
  };
  for (let left = missing(); left !== 0 && whole.length > 0; left = missing()) {
    const way = left > 0 ? 1 : -1;
    const i = furthest(way);
    whole[i] = (whole[i] ?? 0) + way;
  }
  return whole;
}
