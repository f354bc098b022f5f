import { expect, it } from 'vitest';
import { shiftToMean } from './shiftToMean.ts';

it('reaches the weighted mean and keeps the order', () => {
  const shares = shiftToMean([0.02, 0.2, 0.9], [3, 2, 1], 0.26);
  const [a = 0, b = 0, c = 0] = shares;
  expect((3 * a + 2 * b + c) / 6).toBeCloseTo(0.26, 9);
  expect(a < b && b < c && c < 1).toBe(true);
});
