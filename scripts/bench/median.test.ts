import { expect, test } from 'vitest';
import { median } from './median.ts';

test('median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1])).toBe(2.5);
  expect(() => median([])).toThrow();
});
