import * as Plot from '@observablehq/plot';
import { codesOf, labelOf } from '../contracts/nomenclatures.ts';
import { hatchFill } from './hatch.ts';
import { color } from './palette.ts';
import { situationColors } from './situationColors.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight } from './wordLines.ts';
import { words } from './words.ts';

/** What each colour is, in as many lines as the width asks for. To draw with the mark `hatch()`. */
export function situationKey(width: number, size: number) {
  const line = lineHeight(size) + 4;
  let [x, row] = [0, 0];
  const entries = codesOf('situation').map((code) => {
    const text = labelOf('situation', code);
    const room = 18 + textWidth(text, size) + 18;
    if (x > 0 && x + room - 18 > width) [x, row] = [0, row + 1];
    const entry = { code, text, x, y: (row + 0.5) * line };
    x += room;
    return entry;
  });
  const marks: Plot.Markish[] = [
    ...entries.map((entry) =>
      Plot.rect([entry], {
        ...{ x1: entry.x, x2: entry.x + 12, y1: entry.y - 6, y2: entry.y + 6 },
        fill: situationFill(entry.code),
      }),
    ),
    words(
      entries.map(({ text, x: at, y }) => ({ x: at + 18, y, text, size, fill: color('muted') })),
    ),
  ];
  return { marks, height: (row + 1) * line + 16 };
}

/** The fill of a situation's area or bar: the unknown one is hatched. */
export function situationFill(code: string): string {
  return code === 'inconnue' ? hatchFill : (situationColors[code]?.fill ?? '');
}
