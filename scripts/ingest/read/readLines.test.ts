import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { detectEncoding } from './detectEncoding.ts';
import { maxLineLength, readLines } from './readLines.ts';

async function linesOf(content: string | Uint8Array) {
  const path = join(temporaryFolder({ 'essai.csv': content }), 'essai.csv');
  const encoding = await detectEncoding(path);
  const batches: string[][] = [];
  if (encoding !== null) for await (const lines of readLines(path, encoding)) batches.push(lines);
  return { encoding, lines: batches.flat() };
}

test('tells the encodings apart and drops line ends and byte order mark', async () => {
  expect(await linesOf('\ufeffé\r\nb\n\nc')).toEqual({
    encoding: 'utf-8',
    lines: ['é', 'b', '', 'c'],
  });
  expect(await linesOf(Buffer.from('\xe9\x80\r\n', 'latin1'))).toEqual({
    encoding: 'windows-1252',
    lines: ['é€'],
  });
  expect((await linesOf(Buffer.from('\ufeffa', 'utf16le'))).encoding).toBeNull();
});

test('joins characters and lines that two pieces of the file share', async () => {
  // 7 bytes a line: the mega-byte pieces end inside lines and inside characters.
  const count = 400_000;
  const { encoding, lines } = await linesOf('éaéa\n'.repeat(count));
  expect(encoding).toBe('utf-8');
  expect(lines).toHaveLength(count);
  expect(lines.every((line) => line === 'éaéa')).toBe(true);
});

test('keeps of an endless line only enough to see that it is too long', async () => {
  const { lines } = await linesOf(`${'x'.repeat(5_000_000)}\nfin\n`);
  expect(lines).toHaveLength(2);
  expect(lines[0]?.length).toBeGreaterThan(maxLineLength);
  expect(lines[1]).toBe('fin');
});
