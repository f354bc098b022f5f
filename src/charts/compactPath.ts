export type Point = readonly [number, number];

/**
 * Rings as a path of relative whole numbers of `unit`, the shortest to write. Each point is
 * rounded, not each step, so that errors do not add up and neighbours keep the same border. `end`: what ends a ring;
 * nothing for lines.
 */
export function compactPath(rings: readonly (readonly Point[])[], unit: number, end = 'z'): string {
  let pen: Point = [0, 0];
  const parts = rings.map((ring) => {
    const points = ring.map(([x, y]): Point => [Math.round(x / unit), Math.round(y / unit)]);
    const steps = points.map((point, i) => {
      const step = [point[0] - pen[0], point[1] - pen[1]];
      pen = point;
      return i > 0 && step.every((move) => move === 0) ? '' : step.join(',');
    });
    if (end !== '') pen = points[0] ?? pen;
    return `m${steps.filter(Boolean).join(' ')}${end}`;
  });
  return parts.join('').replace(/[ ,](?=-)/g, '');
}
