import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight, wordLines } from './wordLines.ts';
import type { Word } from './words.ts';
import { wrapText } from './wrapText.ts';

export interface EndLabel {
  /** Height of the end of the line, in pixels. */
  y: number;
  text: string;
  fill: string;
  bold?: boolean;
}

/** Width of the margin that the labels of line ends need, at most a third of the chart. */
export function endLabelWidth(texts: readonly string[], width: number, size: number): number {
  const lines = texts.flatMap((text) => wrapText(text, width / 3, size));
  return Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, size))));
}

/** Writes labels at the right of line ends, moved apart so that none overlaps. */
export function endLabels(
  labels: readonly EndLabel[],
  place: { x: number; maxWidth: number; low: number; high: number; size: number },
): Word[] {
  const { x, size } = place;
  const blocks = labels.map((label) => ({
    ...label,
    lines: wrapText(label.text, place.maxWidth + 0.1, size),
  }));
  const centers = spread(
    blocks.map(({ y, lines }) => ({ center: y, size: lines.length * lineHeight(size) + 2 })),
    place.low,
    place.high,
  );
  return blocks.flatMap(({ lines, fill, bold = false }, i) =>
    wordLines(lines, { x, y: centers[i] ?? 0, size, fill, bold }),
  );
}
