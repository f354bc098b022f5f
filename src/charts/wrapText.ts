import { emWidth, textEms } from './textWidth.ts';

const space = textEms(' ');

/** Breaks a text at its spaces (not at no-break ones) into lines that fit `maxWidth` pixels. */
export function wrapText(text: string, maxWidth: number, fontSize: number): string[] {
  const lines: string[] = [];
  let ems = 0;
  for (const word of text.split(' ')) {
    const own = textEms(word);
    const last = lines.at(-1);
    if (last === undefined || emWidth(ems + space + own, fontSize) > maxWidth) {
      lines.push(word);
      ems = own;
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
      ems += space + own;
    }
  }
  return lines;
}
