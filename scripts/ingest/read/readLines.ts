import { createReadStream } from 'node:fs';
import type { Encoding } from './detectEncoding.ts';

/** Longest line accepted, in characters: a longer one is a lost line break. */
export const maxLineLength = 20_000;

/**
 * The lines of a file, by batches, without their LF or CRLF nor the byte order mark. Memory is
 * bounded: of a line that is too long, only enough is kept to see that it is.
 */
export async function* readLines(path: string, encoding: Encoding): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = shorten(lines.pop() ?? '');
    if (lines.length > 0) yield lines.map(withoutReturn);
  }
  const last = rest + decoder.decode();
  if (last !== '') yield [withoutReturn(last)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function shorten(text: string): string {
  return text.length > maxLineLength ? text.slice(0, maxLineLength + 1) : text;
}
