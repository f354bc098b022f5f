import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTo } from './roundTo.ts';

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [-1.005, 2, -1.01],
  [0.5, 0, 1],
  [-0.5, 0, -1],
  [2.5, 0, 3],
  [1.2345, 3, 1.235],
  [10.075, 2, 10.08],
  [1234567.885, 2, 1234567.89],
  [0.1 + 0.2, 2, 0.3],
  [7, 2, 7],
  [0, 1, 0],
  [-0.04, 1, 0],
])('roundTo(%d, %d) is %d', (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});

test('roundTo moves a value by half a unit at most, and never twice', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 4 }), (number, decimals) => {
      const rounded = roundTo(number, decimals);
      expect(Math.abs(rounded - number)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
      expect(roundTo(rounded, decimals)).toBe(rounded);
    }),
  );
});
