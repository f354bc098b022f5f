import { glyphWidths } from './glyphWidths.ts';

/** Factor on the width of a text in Source Sans. */
export const widthReserve = 1.08;

/**
 * Width in pixels of one line of text, with 8 % to spare: semi-bold (3 % wider) and the
 * fallback fonts of a page that has not loaded Source Sans yet must not overflow.
 */
export function textWidth(text: string, fontSize: number): number {
  return emWidth(textEms(text), fontSize);
}

/** Width of a text in thousandths of an em, a whole number: that of two texts is their sum. */
export function textEms(text: string): number {
  let width = 0;
  for (const character of text) width += glyphWidths.get(character) ?? 650;
  return width;
}

/** Pixels of so many thousandths of an em, with what is to spare. */
export function emWidth(ems: number, fontSize: number): number {
  return (ems / 1000) * fontSize * widthReserve;
}
