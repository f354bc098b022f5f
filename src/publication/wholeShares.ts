/**
 * Shares in percent as whole numbers that make a hundred together, for a drawing of a hundred
 * dots: each rounded down, then those with the largest remainders up. Throws when one is missing.
 */
export function wholeShares(shares: readonly (number | null)[]): number[] {
  const known = shares.map((share) => {
    if (share === null)
      throw new RangeError('une part manque : les cent points ne peuvent être dessinés');
    return share;
  });
  const whole = known.map(Math.floor);
  const missing = 100 - whole.reduce((sum, share) => sum + share, 0);
  const order = known.map((share, i) => ({ i, rest: share - Math.floor(share) }));
  const raised = new Set(
    order
      .sort((a, b) => b.rest - a.rest || a.i - b.i)
      .slice(0, Math.max(0, missing))
      .map(({ i }) => i),
  );
  return whole.map((share, i) => share + (raised.has(i) ? 1 : 0));
}
