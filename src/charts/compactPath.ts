export type Point = readonly [number, number];

/** A ring of absolute points for each closed part of a path made of relative pairs (`m … z`). */
export function pathRings(path: string): Point[][] {
  let [x, y] = [0, 0];
  const parts = path.split(/z\s*/i).filter((text) => text.trim());
  return parts.map((part) => {
    if (!/^\s*m[\d\s.,e-]+$/.test(part)) throw new Error('contour de forme inattendue');
    const numbers = (part.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const ring: Point[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      ring.push([x, y]);
    }
    // After a `z` the pen is back at the first point of the ring.
    [x, y] = ring[0] ?? [x, y];
    return ring;
  });
}

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
