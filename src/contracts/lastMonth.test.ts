import { expect, test } from 'vitest';
import { lastMonth } from './lastMonth.ts';

test.each([
  ['2024', 12],
  ['2024-06', 6],
  ['2024-06-17', 6],
  ['2024-T3', 9],
  ['2018-2024', 12],
  ['2023-08/2024-07', 7],
])('%s ends in month %i of 2024', (period, month) => {
  expect(lastMonth(period)).toBe(2024 * 12 + month - 1);
});
