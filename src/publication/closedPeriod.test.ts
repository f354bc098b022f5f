import { expect, test } from 'vitest';
import type { Grain } from '../contracts/monthlyGrain.ts';
import { closedPeriod } from './closedPeriod.ts';
import { closingMonth } from './closingMonth.ts';
import { yearBefore } from './yearBefore.ts';

test.each<[string, Grain, string, string]>([
  ['2026-09', 'mois', '2026-09', '2026-09'],
  ['2026-09', 'trimestre', '2026-09', '2026-T3'],
  ['2026-08', 'trimestre', '2026-06', '2026-T2'],
  ['2026-01', 'trimestre', '2025-12', '2025-T4'],
  ['2026-11', 'annee', '2025-12', '2025'],
  ['2026-12', 'annee', '2026-12', '2026'],
])('at the end of %s, by %s: %s closes %s', (month, grain, closing, period) => {
  expect(closingMonth(month, grain)).toBe(closing);
  expect(closedPeriod(closing, grain)).toBe(period);
});

test.each([
  ['2026-09', '2025-09'],
  ['2026-T3', '2025-T3'],
  ['2026', '2025'],
])('one year before %s', (period, before) => {
  expect(yearBefore(period)).toBe(before);
});
