import { expect, test } from 'vitest';
import { formatShortMonth } from './formatShortMonth.ts';

test('a month for the head of a column', () => {
  expect(formatShortMonth('2024-09')).toBe('sept.\u00a02024');
  expect(formatShortMonth('2026-05')).toBe('mai\u00a02026');
});

test.each(['2024-13', '2024', '2024-T1'])('refuses %s', (month) => {
  expect(() => formatShortMonth(month)).toThrow(RangeError);
});
