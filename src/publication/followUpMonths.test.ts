import { expect, test } from 'vitest';
import { monthsOf } from './followUpMonths.ts';

const row = (periode: string, arrondi: number | null, level = 'region') => ({
  periode,
  arrondi,
  territoire_niveau: level as 'region',
});

test('months of the region, and those whose year is not closed', () => {
  const { months, provisional } = monthsOf([
    row('2026-02', 5),
    row('2025-12', null),
    row('2026-01', 5),
    row('2026-01', 5),
    row('2026-T1', 5, 'mission_locale'),
  ]);
  expect(months).toEqual(['2025-12', '2026-01', '2026-02']);
  expect([...provisional].sort()).toEqual(['2026-01', '2026-02']);
});

test('no year may be open, and nothing may be published', () => {
  expect(monthsOf([row('2025-12', null)]).provisional.size).toBe(0);
  expect(monthsOf([])).toEqual({ months: [], provisional: new Set() });
});
