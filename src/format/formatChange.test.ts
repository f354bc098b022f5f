import { expect, test } from 'vitest';
import { formatChange } from './formatChange.ts';

test('counts change in percent', () => {
  expect(formatChange(1000, 1032, 'count')).toBe('+3,2\u00a0%');
  expect(formatChange(1000, 975, 'count')).toBe('\u22122,5\u00a0%');
  expect(formatChange(10000, 10001, 'count')).toBe('stable');
});

test('rates change in points', () => {
  expect(formatChange(12.5, 12.9, 'rate')).toBe('+0,4\u00a0point');
  expect(formatChange(0, 2.3, 'rate')).toBe('+2,3\u00a0points');
});

test('gives nothing when a term is missing or the start is zero', () => {
  expect(formatChange(null, 10, 'count')).toBeNull();
  expect(formatChange(10, null, 'rate')).toBeNull();
  expect(formatChange(0, 10, 'count')).toBeNull();
});
