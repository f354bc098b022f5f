import { expect, test } from 'vitest';
import { formatShortPeriod } from './formatShortPeriod.ts';

test('a month or a quarter in few letters', () => {
  expect(formatShortPeriod('2026-09')).toBe('sept.\u00a02026');
  expect(formatShortPeriod('2026-T3')).toBe('T3\u00a02026');
  expect(() => formatShortPeriod('2026')).toThrow(RangeError);
});
