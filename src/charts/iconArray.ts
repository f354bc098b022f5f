import * as Plot from '@observablehq/plot';
import { type ChartOptions, narrowBelow } from './chartOptions.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { lineHeight, wordLines } from './wordLines.ts';
import { words } from './words.ts';
import { wrapText } from './wrapText.ts';

/** A category of the hundred: `count` dots, from 0 to 100. */
export interface IconCategory {
  label: string;
  count: number;
  color?: string;
}

export interface IconArrayOptions extends ChartOptions {
  /** Size of the words of the legend, in pixels. */
  size?: number;
}

const defaultColors = [color('formation'), color('formation-pale'), color('reference')];

/**
 * A hundred dots in ten rows, filled category after category, the rest neutral, with a legend.
 * Throws a RangeError when counts are not whole numbers that add up to 100 at most.
 */
export function iconArray(
  categories: readonly IconCategory[],
  { width = 280, size = width < narrowBelow ? 14 : 15, ...options }: IconArrayOptions = {},
): string {
  const colored = categories.map((category, i) => ({
    ...category,
    color: category.color ?? defaultColors[i] ?? color('muted'),
  }));
  const fills = colored.flatMap(({ count, color }) => Array<string>(wholeCount(count)).fill(color));
  if (fills.length > 100) throw new RangeError(`${fills.length} points pour 100 jeunes`);
  const step = width / 10;
  const key = legend(colored, width, step * 10 + 14, size);
  const dots = Array.from({ length: 100 }, (_, i) => ({
    x: ((i % 10) + 0.5) * step,
    y: (Math.floor(i / 10) + 0.5) * step,
    fill: fills[i] ?? color('neutral'),
  }));
  return plot({
    ...options,
    width,
    height: key.bottom,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.dot(dots, { x: 'x', y: 'y', r: step * 0.38, fill: 'fill', stroke: 'none' }),
      Plot.dot(key.dots, { x: 'x', y: 'y', r: size * 0.36, fill: 'fill', stroke: 'none' }),
      words(key.words),
    ],
  });
}

function wholeCount(count: number): number {
  if (Number.isInteger(count) && count >= 0) return count;
  throw new RangeError(`nombre entier de points attendu, reçu ${count}`);
}

function legend(
  categories: readonly (IconCategory & { color: string })[],
  width: number,
  top: number,
  size: number,
) {
  let y = top;
  const rows = categories.map(({ label, count, color: fill }) => {
    const lines = wrapText(`${count}\u00a0${label}`, width - size * 1.3, size);
    const height = lines.length * lineHeight(size) + 4;
    const row = { lines, fill, first: y + lineHeight(size) / 2, middle: y + height / 2 - 2 };
    y += height;
    return row;
  });
  return {
    bottom: y,
    dots: rows.map((row) => ({ x: size * 0.4, y: row.first, fill: row.fill })),
    words: rows.flatMap((row) => wordLines(row.lines, { x: size * 1.3, y: row.middle, size })),
  };
}
