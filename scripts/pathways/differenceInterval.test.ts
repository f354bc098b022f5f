import { expect, test } from 'vitest';
import { differenceInterval } from './differenceInterval.ts';

test('adds up the variances of two groups', () => {
  const a = { incidence: 0.3, standardError: 0.03 };
  const b = { incidence: 0.2, standardError: 0.04 };
  const { difference, low, high } = differenceInterval(a, b);
  expect(difference).toBeCloseTo(0.1, 12);
  // √(0.03² + 0.04²) = 0.05.
  expect(low).toBeCloseTo(0.1 - 1.959963984540054 * 0.05, 12);
  expect(high).toBeCloseTo(0.1 + 1.959963984540054 * 0.05, 12);
  const reverse = differenceInterval(b, a);
  expect(reverse.low).toBeCloseTo(-high, 12);
});
