import { expect, test } from 'vitest';
import { lastMonths } from './lastMonths.ts';
import { revisableAmong } from './revisableAmong.ts';

const statuses = (
  status: 'definitif' | 'provisoire' | 'demonstration',
  months: readonly string[],
) => new Map(months.map((month) => [month, status] as const));

test('the twelve months before the extraction', () => {
  const found = revisableAmong(statuses('demonstration', lastMonths('2026-09', 30)), '2026-10-01');
  expect(found).toEqual(lastMonths('2026-09', 12));
});

test('without a date, the last twelve', () => {
  const months = lastMonths('2026-09', 30);
  expect(revisableAmong(statuses('provisoire', months), null)).toEqual(months.slice(-12));
});

test('a final edition is not revised, nor an old month that nothing made final', () => {
  const found = revisableAmong(
    new Map([
      ...statuses('provisoire', lastMonths('2024-12', 12)),
      ...statuses('definitif', lastMonths('2025-12', 12)),
      ...statuses('provisoire', lastMonths('2026-03', 3)),
    ]),
    '2026-04-02',
  );
  expect(found).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(revisableAmong(new Map(), null)).toEqual([]);
});
