import * as Plot from '@observablehq/plot';
import type { ChartOptions } from './chartOptions.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight } from './wordLines.ts';
import { words } from './words.ts';

export interface TileKeyOptions extends ChartOptions {
  /** What the dark and the grey lines are. */
  line?: string;
  reference?: string;
  /** What the pale band is; none when no month has it. */
  band?: string | undefined;
}

const size = 13;

/** Width of a sample. */
const sample = 26;

/** How to read tiles of `monthTile`: a sample of each sign and its words, in one row if it fits. */
export function tileKey({
  width = 328,
  line = 'mission locale',
  reference = 'région, ramenée à la même hauteur',
  band,
  ...options
}: TileKeyOptions = {}): string {
  const texts = [line, reference, ...(band === undefined ? [] : [band])];
  const room = texts.map((text) => sample + 10 + textWidth(text, size) + 24);
  const inRow = room.reduce((sum, one) => sum + one, 0) <= width;
  const height = lineHeight(size) + 2;
  const places = texts.map((_, rank) => ({
    x: inRow ? room.slice(0, rank).reduce((sum, one) => sum + one, 0) : 0,
    y: ((inRow ? 0 : rank) + 0.5) * height,
  }));
  const ruleAt = (rank: number, stroke: string, strokeWidth: number) => {
    const { x = 0, y = 0 } = places[rank] ?? {};
    return Plot.ruleY([y], { x1: x, x2: x + sample, stroke, strokeWidth });
  };
  return plot({
    ...options,
    width,
    height: (inRow ? 1 : texts.length) * height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(places.slice(2), {
        ...{ x1: ({ x }) => x, x2: ({ x }) => x + sample },
        ...{ y1: ({ y }) => y - 7, y2: ({ y }) => y + 7, fill: color('neutral') },
      }),
      ruleAt(1, color('reference'), 1.25),
      ruleAt(0, color('ink'), 2),
      Plot.dot(places.slice(0, 1), {
        ...{ x: ({ x }) => x + sample, y: 'y', r: 3, fill: color('ink'), stroke: 'none' },
      }),
      words(
        texts.map((text, rank) => {
          const { x = 0, y = 0 } = places[rank] ?? {};
          return { x: x + sample + 10, y, text, size, fill: color('muted') };
        }),
      ),
    ],
  });
}
