import { glyphWidths } from './glyphWidths.ts';

/** Factor on the width of a text in Source Sans. */
export const widthReserve = 1.08;

/**
 * Width in pixels of one line of text, with 8 % to spare: semi-bold (3 % wider) and the
 * fallback fonts of a page that has not loaded Source Sans yet must not overflow.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += glyphWidths.get(character) ?? 650;
  return (width / 1000) * fontSize * widthReserve;
}
