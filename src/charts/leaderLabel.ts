import { type Box, overlap, type PlacedLabel, tryLabel } from './placeLabel.ts';
import { sampleLine } from './sampleLine.ts';

export interface LeaderLabel extends PlacedLabel {
  /** The line from the edge of the point to the label. */
  line: { x1: number; y1: number; x2: number; y2: number };
}

/**
 * Places a label farther from its point, at the end of a thin line, where it touches nothing: the
 * nearest place whose line crosses the fewest obstacles. null when there is none within 100 px.
 */
export function leaderLabel(
  point: { x: number; y: number; r: number },
  size: { width: number; height: number },
  obstacles: readonly Box[],
  bounds: Box,
): LeaderLabel | null {
  let best: { cost: number; label: LeaderLabel } | null = null;
  for (let distance = 10; distance <= 100; distance += 5) {
    for (let turn = 0; turn < 24; turn += 1) {
      const [dx, dy] = [Math.cos((turn * Math.PI) / 12), Math.sin((turn * Math.PI) / 12)];
      const end = {
        x: point.x + dx * (point.r + distance),
        y: point.y + dy * (point.r + distance),
      };
      const start = { x: point.x + dx * point.r, y: point.y + dy * point.r };
      const anchor = dx < -0.3 ? 'end' : dx > 0.3 ? 'start' : 'middle';
      const shift = anchor === 'middle' ? Math.sign(dy) * (size.height / 2) : 0;
      const text = {
        x: end.x + Math.sign(dx) * (shift ? 0 : 3),
        y: end.y + shift,
        anchor,
      } as const;
      const label = tryLabel(text, size, obstacles, bounds);
      if (label.collisions > 0) continue;
      const steps = sampleLine([start, end]);
      const crossed = steps.filter((step) => obstacles.some((box) => overlap(step, box))).length;
      const cost = distance + 8 * crossed;
      if (best && best.cost <= cost) continue;
      const line = { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
      best = { cost, label: { ...label, line } };
    }
  }
  return best?.label ?? null;
}
