/**
 * A systematic sample of people: every (total / size)-th one from a start in [0, 1) of a step, in
 * the order of the sequences, so that each first month has its share. Ranks of the sequences drawn,
 * and how many times each.
 */
export function systematicSample(weights: Float64Array, size: number, start: number) {
  const step = weights.reduce((sum, one) => sum + one, 0) / size;
  const ranks: number[] = [];
  const times: number[] = [];
  let [passed, next] = [0, start * step];
  weights.forEach((weight, rank) => {
    passed += weight;
    const before = next;
    while (next < passed) next += step;
    const drawn = Math.round((next - before) / step);
    if (drawn > 0) {
      ranks.push(rank);
      times.push(drawn);
    }
  });
  return { ranks, weights: Float64Array.from(times) };
}
