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

/** Classes of colour, one under the other, in the south-east corner of the map, which is empty. */
export function colorLegend(
  title: string,
  classes: readonly { label: string; fill: string | null }[],
  { width, height, size }: { width: number; height: number; size: number },
): LegendPart {
  const left = Math.round(width * 0.6);
  const step = lineHeight(size) + 3;
  const lines = wrapText(title, width - left, size);
  const top = height - classes.length * step - lines.length * lineHeight(size) - 8;
  const titleHeight = lines.length * lineHeight(size);
  const rows = classes.map((one, i) => ({ ...one, y: top + titleHeight + 6 + (i + 0.5) * step }));
  return {
    discs: rows.map(({ fill, y }) => ({ x: left + 6, y, r: 6, fill })),
    words: [
      ...wordLines(lines, { x: left, y: top + titleHeight / 2, size, bold: true }),
      ...rows.map(({ label, y }) => ({ x: left + 18, y, text: label, size })),
    ],
    box: { left, right: width, top, bottom: height },
  };
}

/** A round number not above the greatest value: 1, 2, 4 or 8 and zeros, so that a quarter of it is round. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [8, 4, 2, 1].find((d) => d * power <= value) ?? 1;
  return digit * power;
}

/** Two discs with their values, in the north-east corner of the map, which is empty. */
export function sizeLegend(
  title: string,
  maxSize: number,
  { width, size, maxRadius }: { width: number; size: number; maxRadius: number },
): LegendPart {
  const left = Math.round(width * 0.64);
  const lines = wrapText(title, width - left, size);
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
    discs: items.map((item) => ({ x: item.x, y, r: item.r, fill: 'none' })),
    words: [
      ...wordLines(lines, { x: left, y: titleHeight / 2, size, bold: true }),
      ...items.map(({ text, textX }) => ({ x: textX, y, text, size })),
    ],
    box: { left, right: width, top: 0, bottom: y + maxRadius },
  };
}
