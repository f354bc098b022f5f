import * as Plot from '@observablehq/plot';
import { color } from './palette.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight, wordLines } from './wordLines.ts';
import { type Word, words } from './words.ts';
import { wrapText } from './wrapText.ts';

/** A year from which a series may not be compared with the years before. */
export interface SeriesBreak {
  year: number;
  /** A few words. */
  label: string;
}

export interface BreakRules {
  /** Height that the labels take above the plot. */
  top: number;
  marks: (bottom: number) => Plot.Markish;
}

/** Thin dashed rules before the first year of each break, with their labels above the plot. */
export function breakRules(
  breaks: readonly SeriesBreak[],
  { px, width, size }: { px: (x: number) => number; width: number; size: number },
): BreakRules {
  let y = 0;
  const items = breaks.map(({ year, label }) => {
    const x = px(year - 0.5);
    const lines = wrapText(label, Math.max(x, width - x) - 6, size);
    const widest = Math.max(...lines.map((line) => textWidth(line, size)));
    const height = lines.length * lineHeight(size);
    const item = { x, lines, top: y, middle: y + height / 2, fits: x + 6 + widest <= width };
    y += height + 2;
    return item;
  });
  const labels = items.flatMap(({ x, lines, middle, fits }): Word[] =>
    wordLines(lines, {
      x: fits ? x + 6 : x - 6,
      y: middle,
      size,
      anchor: fits ? 'start' : 'end',
      fill: color('muted'),
      halo: color('paper'),
    }),
  );
  const marks = (bottom: number) => [
    Plot.ruleX(items, {
      x: { value: 'x', scale: null },
      y1: { value: 'top', scale: null },
      y2: { value: () => bottom, scale: null },
      stroke: color('reference'),
      strokeDasharray: '2 3',
    }),
    words(labels),
  ];
  return { top: y, marks };
}
