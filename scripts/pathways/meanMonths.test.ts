import { expect, test } from 'vitest';
import { meanMonths } from './meanMonths.ts';

test('adds up the shares of the months', () => {
  // Of four people: one stays 2 months, one 1 month, two never: (2 + 1) / 4.
  const months = [
    { count: 2, observed: 4 },
    { count: 1, observed: 4 },
    { count: 0, observed: 4 },
  ];
  expect(meanMonths(months)).toBeCloseTo(0.75, 12);
});
