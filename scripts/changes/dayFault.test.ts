import { expect, test } from 'vitest';
import { dayFault } from './dayFault.ts';

test('a French date is written for the reader', () => {
  expect(dayFault('--publication', '15/2/2026')).toBe(
    '--publication 15/2/2026 : attendu une date AAAA-MM-JJ. Remède : écrivez 2026-02-15.',
  );
});

test('a day that is not in the calendar is said so', () => {
  expect(dayFault('--date', '2026-11-31')).toBe(
    '--date 2026-11-31 : ce jour n’existe pas. Remède : donnez une date du calendrier.',
  );
});

test('anything else is told what a date is', () => {
  expect(dayFault('--date', 'demain')).toContain('Remède : écrivez-la comme 2026-12-15.');
});
