import { expect, test } from 'vitest';
import { formatDate } from './formatDate.ts';
import { formatPeriod } from './formatPeriod.ts';

test('says each form of period in words', () => {
  expect(formatPeriod('2024')).toBe('2024');
  expect(formatPeriod('2024-09')).toBe('septembre 2024');
  expect(formatPeriod('2023-T4')).toBe('4e\u00a0trimestre 2023');
  expect(formatPeriod('2023-T1')).toBe('1er\u00a0trimestre 2023');
  expect(formatPeriod('2018-2020')).toBe('2018-2020');
  expect(formatPeriod('2019-01-01')).toBe('1er\u00a0janvier 2019');
  expect(formatPeriod('2018-08/2019-07')).toBe('d’août 2018 à juillet 2019');
  expect(formatPeriod('2018-09/2019-10')).toBe('de septembre 2018 à octobre 2019');
});

test('refuses any other form', () => {
  for (const wrong of ['', '24', '2024-13', '2024-00', '2023-T5', '2024-9', 'hier']) {
    expect(() => formatPeriod(wrong), wrong).toThrow(RangeError);
  }
});

test('says a date in words and refuses a day that does not exist', () => {
  expect(formatDate('2026-10-01')).toBe('1er\u00a0octobre 2026');
  expect(formatDate('2026-01-12')).toBe('12\u00a0janvier 2026');
  expect(formatDate('2024-02-29')).toBe('29\u00a0février 2024');
  for (const wrong of ['2023-02-29', '2023-04-31', '2023-13-01', '2023-1-1', '']) {
    expect(() => formatDate(wrong), wrong).toThrow(RangeError);
  }
});
