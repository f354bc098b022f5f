/** Tells the points that are the only one of their run: a line does not show them. */
export function loneRuns(points: readonly { run: number }[]): (point: { run: number }) => boolean {
  const sizes = new Map<number, number>();
  for (const { run } of points) sizes.set(run, (sizes.get(run) ?? 0) + 1);
  return ({ run }) => sizes.get(run) === 1;
}
