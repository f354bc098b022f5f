import { expect, test } from 'vitest';
import { roundHalfAway } from './roundHalfAway.ts';

test('rounds half away from zero', () => {
  expect(roundHalfAway(2.5)).toBe(3);
  expect(roundHalfAway(-2.5)).toBe(-3);
  expect(roundHalfAway(1.005, 2)).toBe(1.01);
  expect(roundHalfAway(-1.25, 1)).toBe(-1.3);
  expect(roundHalfAway(1e-7, 1)).toBe(0);
});

test('gives no negative zero', () => {
  expect(Object.is(roundHalfAway(-0.01, 1), 0)).toBe(true);
});
