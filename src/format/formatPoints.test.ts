import { expect, test } from 'vitest';
import { formatPoints } from './formatPoints.ts';

test('signs the difference and agrees the noun from 2', () => {
  expect(formatPoints(0.4)).toBe('+0,4\u00a0point');
  expect(formatPoints(-1.2)).toBe('\u22121,2\u00a0point');
  expect(formatPoints(2.3)).toBe('+2,3\u00a0points');
  expect(formatPoints(-2)).toBe('\u22122,0\u00a0points');
});

test('agrees with the number shown, not with the number computed', () => {
  expect(formatPoints(1.96)).toBe('+2,0\u00a0points');
});

test('says stable when the difference rounds to zero', () => {
  expect(formatPoints(0)).toBe('stable');
  expect(formatPoints(-0.04)).toBe('stable');
});
