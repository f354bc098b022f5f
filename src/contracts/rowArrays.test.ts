import { expect, test } from 'vitest';
import { recordsOf, rowArrays } from './rowArrays.ts';

test('writes the names of the columns, then one row a line, null for what is absent', () => {
  const rows = [
    { b: 1.5, a: 'dit "oui"' },
    { a: 'é\n', b: null },
  ];
  const text = rowArrays(['a', 'b'], rows);
  expect(text).toBe('[\n["a","b"],\n["dit \\"oui\\"",1.5],\n["é\\n",null]\n]\n');
  expect(recordsOf(text)).toEqual(rows);
});

test('a table without rows has its columns', () => {
  expect(rowArrays(['a'], [])).toBe('[\n["a"]\n]\n');
  expect(recordsOf(rowArrays(['a'], []))).toEqual([]);
});
