import { expect, test } from 'vitest';
import { countWord } from './countWord.ts';

test('writes small numbers in letters', () => {
  expect([2, 6, 9, 10].map(countWord)).toEqual(['Deux', 'Six', 'Neuf', '10']);
});
