import * as Plot from '@observablehq/plot';
import { color } from './palette.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight } from './wordLines.ts';
import { words } from './words.ts';

/** A colour, and what it is. */
export interface Swatch {
  text: string;
  fill: string;
}

/**
 * What each colour is, in as many lines as the width asks for; `edge` surrounds the
 * pale ones; `slack` is how much wider words may be written than they are counted.
 */
export function swatchKey(
  swatches: readonly Swatch[],
  { width, size, edge, slack = 1 }: { width: number; size: number; edge?: string; slack?: number },
) {
  const line = lineHeight(size) + 4;
  let [x, row] = [0, 0];
  const entries = swatches.map((swatch) => {
    const room = 18 + textWidth(swatch.text, size) * slack + 18;
    if (x > 0 && x + room - 18 > width) [x, row] = [0, row + 1];
    const entry = { ...swatch, x, y: (row + 0.5) * line };
    x += room;
    return entry;
  });
  const marks: Plot.Markish[] = [
    ...entries.map((entry) =>
      Plot.rect([entry], {
        ...{ x1: entry.x, x2: entry.x + 12, y1: entry.y - 6, y2: entry.y + 6 },
        fill: entry.fill,
        ...(edge && { stroke: edge, strokeWidth: 0.8 }),
      }),
    ),
    words(
      entries.map(({ text, x: at, y }) => ({ x: at + 18, y, text, size, fill: color('muted') })),
    ),
  ];
  return { marks, height: (row + 1) * line + 16 };
}
