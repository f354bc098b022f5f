import { expect, test } from 'vitest';
import { formatInterval } from './formatInterval.ts';

test('names both bounds and the unit once', () => {
  expect(formatInterval(11.24, 14.7)).toBe('11,2 à 14,7\u00a0%');
});
