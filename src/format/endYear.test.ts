import { expect, test } from 'vitest';
import { endYear } from './endYear.ts';

test.each([
  ['2023', 2023],
  ['2023-12', 2023],
  ['2018-2020', 2020],
  ['2021-08/2022-07', 2022],
])('%s', (period, year) => expect(endYear(period)).toBe(year));
