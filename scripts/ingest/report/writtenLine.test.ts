import { expect, test } from 'vitest';
import { writtenLine } from './writtenLine.ts';

const files = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

test('tells what is written and removed, and nothing of what stays the same', () => {
  const before = files({ a: '1', b: '2' });
  const line = (after: Record<string, string>) => writtenLine(before, files(after), 'data');
  expect(line({ a: '1', b: '2' })).toBe('Aucun fichier ne change dans data.');
  expect(line({ a: '1', b: '3', c: '4' })).toBe('2 fichiers écrits dans data.');
  expect(line({ b: '2', c: '4' })).toBe('1 fichier écrit, 1 fichier retiré dans data.');
  expect(line({ b: '2' })).toBe('1 fichier retiré dans data.');
});
