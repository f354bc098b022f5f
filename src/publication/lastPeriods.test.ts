import { expect, test } from 'vitest';
import { lastPeriods, monthsIn } from './lastPeriods.ts';

test('the periods that end within the last months, whole', () => {
  expect(lastPeriods('2026-02', 3, 'mois')).toEqual(['2025-12', '2026-01', '2026-02']);
  // The first quarter of 2026 has not ended.
  expect(lastPeriods('2026-02', 12, 'trimestre')).toEqual([
    '2025-T1',
    '2025-T2',
    '2025-T3',
    '2025-T4',
  ]);
  expect(lastPeriods('2026-02', 24, 'annee')).toEqual(['2024', '2025']);
});

test('the months of a period', () => {
  expect(monthsIn('2026-02')).toEqual(['2026-02']);
  expect(monthsIn('2026-T2')).toEqual(['2026-04', '2026-05', '2026-06']);
  expect(monthsIn('2025')).toHaveLength(12);
});
