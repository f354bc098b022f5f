import type { Box } from './placeLabel.ts';

/** Small boxes along a line of pixels, about every `step`: the obstacles that a line makes. */
export function sampleLine(points: readonly { x: number; y: number }[], step = 3): Box[] {
  return points.flatMap((to, i) => {
    const from = points[i - 1] ?? to;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: count }, (_, k) => {
      const t = (k + 1) / count;
      const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    });
  });
}
