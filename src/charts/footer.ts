import { color } from './palette.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight } from './wordLines.ts';
import type { Word } from './words.ts';
import { wrapText } from './wrapText.ts';

/** Written in every picture of fictitious figures, so that a copied picture keeps it. */
export const demonstrationText = 'Démonstration\u00a0: chiffres fictifs';

const size = 12;

export interface Footer {
  /** Pixels that the footer adds under the chart. */
  height: number;
  words: Word[];
}

/** Notes at the left and the mark of demonstration at the right, under a chart. */
export function footer(
  width: number,
  top: number,
  { notes, demonstration }: { notes: readonly string[]; demonstration: boolean },
): Footer {
  const lines = notes.length ? wrapText(notes.join(' · '), width, size) : [];
  const markWidth = textWidth(demonstrationText, size);
  const room = width - textWidth(lines.at(-1) ?? '', size) - 16;
  const rows = lines.length + (demonstration && (lines.length === 0 || room < markWidth) ? 1 : 0);
  const step = lineHeight(size);
  const y = (row: number) => top + 8 + step / 2 + row * step;
  const base = { size, fill: color('muted') };
  const words: Word[] = lines.map((text, row) => ({ ...base, x: 0, y: y(row), text }));
  if (demonstration) {
    words.push({ ...base, x: width, y: y(rows - 1), text: demonstrationText, anchor: 'end' });
  }
  return { height: rows ? rows * step + 10 : 0, words };
}
