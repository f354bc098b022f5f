import { expect, test } from 'vitest';
import { listWords } from './listWords.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a et b'],
  [['a', 'b', 'c'], 'a, b et c'],
])('%j is “%s”', (words, text) => {
  expect(listWords(words)).toBe(text);
});
