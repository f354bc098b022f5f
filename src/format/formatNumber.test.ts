import { expect, test } from 'vitest';
import { formatNumber } from './formatNumber.ts';

test('groups thousands with a narrow no-break space', () => {
  expect(formatNumber(94310)).toBe('94\u00a0310');
  expect(formatNumber(1234)).toBe('1\u00a0234');
  expect(formatNumber(6150451)).toBe('6\u00a0150\u00a0451');
});

test('writes decimals after a comma, as many as asked', () => {
  expect(formatNumber(12.86, { decimals: 1 })).toBe('12,9');
  expect(formatNumber(12, { decimals: 1 })).toBe('12,0');
  expect(formatNumber(12, { decimals: 2, minDecimals: 0 })).toBe('12');
});

test('rounds half away from zero, on the decimal text', () => {
  expect(formatNumber(0.5)).toBe('1');
  expect(formatNumber(-0.5)).toBe('\u22121');
  expect(formatNumber(1.005, { decimals: 2 })).toBe('1,01');
  expect(formatNumber(12.25, { decimals: 1 })).toBe('12,3');
});

test('uses a true minus sign and no negative zero', () => {
  expect(formatNumber(-1234.5, { decimals: 1 })).toBe('\u22121\u00a0234,5');
  expect(formatNumber(-0.04, { decimals: 1 })).toBe('0,0');
  expect(formatNumber(-0)).toBe('0');
});

test('refuses what is not a finite number', () => {
  expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
  expect(() => formatNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});
