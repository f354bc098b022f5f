import { expect, test } from 'vitest';
import { spannedDomain } from './spannedDomain.ts';

test('is the extent of values that differ enough', () => {
  expect(spannedDomain([10, 16.5, 12], 0.5)).toEqual([10, 16.5]);
});

test('leaves a change that is called stable flat', () => {
  const [low, high] = spannedDomain([3.18, 3.22], 0.5);
  expect(high - low).toBeCloseTo(0.5);
  expect((low + high) / 2).toBeCloseTo(3.2);
  const [from, to] = spannedDomain([94_300, 94_310], 5);
  expect(to - from).toBeCloseTo(9431);
});

test('goes under zero only where a value does', () => {
  expect(spannedDomain([0, 0.1], 0.5)).toEqual([0, 0.5]);
  expect(spannedDomain([-0.1, 0.1], 1)).toEqual([-0.5, 0.5]);
});
