import { expect, test } from 'vitest';
import { frenchDay } from './frenchDay.ts';

test('writes the first of a month as an ordinal, other days as numbers', () => {
  expect(frenchDay('2026-10-01')).toBe('1er octobre 2026');
  expect(frenchDay('2024-02-29')).toBe('29 février 2024');
  expect(frenchDay('2024-12-11')).toBe('11 décembre 2024');
});
