import { linear } from './linear.ts';
import type { Box } from './placeLabel.ts';
import { sampleLine } from './sampleLine.ts';
import { textWidth } from './textWidth.ts';
import { type ValueScale, valueScale } from './valueScale.ts';
import type { YearLine } from './yearLines.ts';

export interface CumulFrame {
  scale: ValueScale;
  xRange: [number, number];
  yRange: [number, number];
  px: (month: number) => number;
  py: (value: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Boxes along the lines, that labels avoid. */
  obstacles: Box[];
}

/** The scales and margins of totals by month, from zero, with room for labels at the right. */
export function cumulFrame(
  lines: readonly YearLine[],
  others: readonly number[],
  place: { width: number; height: number; labelWidth: number; size: number },
): CumulFrame {
  const values = lines.flatMap((line) => line.points.map((point) => point.value));
  const scale = valueScale([...values, ...others], { zero: true, count: 5 });
  const tickWidths = scale.ticks.map((tick) => textWidth(scale.format(tick), place.size));
  const left = Math.max(...tickWidths) + 8;
  const right = place.width - Math.max(place.labelWidth + 10, 8);
  const [top, bottom] = [14, place.height - 24];
  const xRange: [number, number] = [left + 8, right];
  const yRange: [number, number] = [bottom, top];
  const px = linear([1, 12], xRange);
  const py = linear(scale.domain, yRange);
  const obstacles = lines.flatMap((line) =>
    sampleLine(line.points.map((point) => ({ x: px(point.x), y: py(point.value) }))),
  );
  return { scale, xRange, yRange, px, py, left, right, top, bottom, obstacles };
}
