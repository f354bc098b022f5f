/**
 * Moves shares (0 to 1) by the same step on the logistic scale, so that their weighted mean is
 * the target and the order between them is kept.
 */
export function shiftToMean(
  shares: readonly number[],
  weights: readonly number[],
  target: number,
): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shifted = (step: number) => shares.map((share) => logistic(logit(share) + step));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value, rank) => sum + value * (weights[rank] ?? 0), 0) / total;
  let [low, high] = [-10, 10];
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (mean(shifted(middle)) < target) low = middle;
    else high = middle;
  }
  return shifted(low);
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
