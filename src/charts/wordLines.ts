import type { Word } from './words.ts';

/** Height of a line of text, in pixels. */
export const lineHeight = (size: number) => Math.round(size * 1.25);

/** One word for each line of a text, the whole centred on `y`. */
export function wordLines(lines: readonly string[], word: Omit<Word, 'text'>): Word[] {
  const step = lineHeight(word.size);
  const top = word.y - ((lines.length - 1) * step) / 2;
  return lines.map((text, i) => ({ ...word, text, y: top + i * step }));
}
