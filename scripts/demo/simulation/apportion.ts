/** Shares a whole number out in proportion to weights, by largest remainder. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((value, rank) => ({ rank, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.rank - b.rank);
  for (const { rank } of byRemainder.slice(0, left)) parts[rank] = (parts[rank] ?? 0) + 1;
  return parts;
}
