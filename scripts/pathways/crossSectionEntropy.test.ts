import { expect, test } from 'vitest';
import { crossSectionEntropy } from './crossSectionEntropy.ts';

test('goes from 0, all in one situation, to 1, as many in each', () => {
  expect(crossSectionEntropy([9, 0, 0])).toBe(0);
  expect(crossSectionEntropy([5, 5, 5, 5])).toBeCloseTo(1, 12);
  // One half and two quarters: 1.5 bits of the log2(4) = 2 that four situations can hold.
  expect(crossSectionEntropy([2, 1, 1, 0])).toBeCloseTo(0.75, 12);
});

test('needs people', () => {
  expect(() => crossSectionEntropy([0, 0])).toThrow(RangeError);
});
