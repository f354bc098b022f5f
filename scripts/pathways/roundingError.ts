/**
 * The largest error, in points of percent, that rounding makes on the share of people who entered by
 * a month: a curve without stopped follow-up, which is cumulated entries / people followed, or a share
 * of people in a situation. `size`: the published number of people followed; `step`: the step to which
 * each count is rounded, on its own (`arrondi` of the edition: 5). `counts`: how many published counts
 * the entries add up, 3 for any exit at all.
 *
 * Each count is away from the truth by `half` at most, 2 for a step of 5. Of E people among N, where e
 * and n are published, |e / n − E / N| is then at most (counts + 1) · half / n, nearly reached where
 * nearly everybody entered: half for each count of entries, and half for the people.
 */
export function roundingError({
  size,
  step,
  counts = 1,
}: {
  size: number;
  step: number;
  counts?: number;
}): number {
  const half = Math.floor((step - 1) / 2);
  return (100 * (counts + 1) * half) / size;
}
