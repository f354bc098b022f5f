import { expect, test } from 'vitest';
import { CsvLines } from './CsvLines.ts';

const text = '\ufeffa,b,c\r\n1,"x, ""y""",3\r\n4,z,5.50\n';
const read = () => new CsvLines(new TextEncoder().encode(text));
const written = (lines: CsvLines) => Buffer.from(lines.bytes()).toString('utf8');

test('keeps every byte of what is not changed', () => {
  expect(written(read())).toBe(text);
  const lines = read();
  expect(lines.cell(2, 2)).toBe('"x, ""y"""');
  expect(lines.cell(3, 3)).toBe('5.50');
  lines.setCell(2, 3, '30');
  lines.setCell(3, 1, '');
  expect(written(lines)).toBe('\ufeffa,b,c\r\n1,"x, ""y""",30\r\n,z,5.50\n');
});

test('takes a line away with its line break, the others keeping their numbers', () => {
  const lines = read();
  lines.removeLine(2);
  lines.setCell(3, 2, 'w');
  expect(written(lines)).toBe('\ufeffa,b,c\r\n4,w,5.50\n');
});
