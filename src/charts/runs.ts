/**
 * Numbers the unbroken runs of a series, in the order of `x`: a run ends where a year is missing
 * and where the series has a break (the first year after it). Lines are drawn run by run.
 */
export function runs<P extends { x: number }>(
  points: readonly P[],
  breaks: readonly number[] = [],
): (P & { run: number })[] {
  let run = 0;
  return points.map((point, i) => {
    const before = points[i - 1];
    if (before && (point.x - before.x !== 1 || breaks.includes(point.x))) run += 1;
    return { ...point, run };
  });
}
