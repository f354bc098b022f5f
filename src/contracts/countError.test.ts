import { expect, test } from 'vitest';
import { countError } from './countError.ts';

test('the nearest multiple of 5 is 2 away at most', () => {
  const errors = Array.from({ length: 40 }, (_, n) => Math.abs(n - 5 * Math.round(n / 5)));
  expect(countError(5)).toBe(Math.max(...errors));
});

test('an exact count has no error', () => {
  expect([null, undefined, 1].map(countError)).toEqual([0, 0, 0]);
});
