import type { Cell } from './cells.ts';
import { color } from './palette.ts';
import type { Word } from './words.ts';

/** Values written beside their marks: numbers in bold, signs of absence in grey. */
export function cellWords(
  cells: readonly Cell[],
  place: (index: number) => Pick<Word, 'x' | 'y' | 'text' | 'size' | 'anchor'>,
): Word[] {
  return cells.map((cell, i) => ({
    ...place(i),
    bold: cell.value !== null,
    fill: cell.value === null ? color('muted') : color('ink'),
  }));
}
