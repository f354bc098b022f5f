import { formatNumber } from '../format/formatNumber.ts';
import type { Disc } from './discMarks.ts';
import { radiusOf } from './mapPoints.ts';
import type { Box } from './placeLabel.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight, wordLines } from './wordLines.ts';
import type { Word } from './words.ts';
import { wrapText } from './wrapText.ts';

export interface LegendPart {
  discs: Disc[];
  words: Word[];
  box: Box;
}

/** A round number not above the greatest value: 1, 2, 4 or 8 and zeros, so that a quarter of it is round. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [8, 4, 2, 1].find((d) => d * power <= value) ?? 1;
  return digit * power;
}

/** Part of the width that words fill: some computers write them wider. */
const room = 0.8;

/** Two discs with their values, in the north-east corner of the map, which is empty. */
export function sizeLegend(
  title: string,
  maxSize: number,
  { width, size, maxRadius }: { width: number; size: number; maxRadius: number },
): LegendPart {
  const left = Math.round(width * 0.64);
  const lines = wrapText(title, (width - left) * room, size);
  const titleHeight = lines.length * lineHeight(size);
  const large = roundBelow(maxSize);
  const values = large >= 4 ? [large / 4, large] : [large];
  const y = titleHeight + maxRadius + 4;
  let x = left;
  const items = values.map((value) => {
    const r = radiusOf(value, maxSize, maxRadius);
    const text = formatNumber(value);
    const item = { x: x + r, r, text, textX: x + 2 * r + 5 };
    x = item.textX + textWidth(text, size) + 10;
    return item;
  });
  return {
    discs: items.map((item) => ({ x: item.x, y, r: item.r, isKnown: true })),
    words: [
      ...wordLines(lines, { x: left, y: titleHeight / 2, size, bold: true }),
      ...items.map(({ text, textX }) => ({ x: textX, y, text, size })),
    ],
    box: { left, right: width, top: 0, bottom: y + maxRadius },
  };
}
