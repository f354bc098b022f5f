import { expect, test } from 'vitest';
import { countedPeriods } from './countedPeriods.ts';

const periods = (periode_debut: string, periode_fin: string, date_extraction = periode_fin) => {
  const { years, months, lastMonth } = countedPeriods({
    periode_debut,
    periode_fin,
    date_extraction,
    source: 'exemple',
    statut: 'demonstration',
  });
  return { years, from: months.at(0), to: months.at(-1), lastMonth };
};
const month = (year: number, rank: number) => year * 12 + rank - 1;

test('keeps the years that the period covers whole, and the months since the first', () => {
  expect(periods('2020-01-01', '2022-12-31')).toEqual({
    years: [2020, 2021, 2022],
    from: month(2020, 1),
    to: month(2022, 12),
    lastMonth: month(2022, 12),
  });
  expect(periods('2020-01-02', '2022-12-30', '2023-02-28')).toEqual({
    years: [2021],
    from: month(2021, 1),
    to: month(2022, 11),
    lastMonth: month(2023, 2),
  });
});

test('observes a month until its last day', () => {
  expect(periods('2024-01-01', '2024-02-29').lastMonth).toBe(month(2024, 2));
  expect(periods('2024-01-01', '2024-02-28').lastMonth).toBe(month(2024, 1));
});

test('has nothing to count in a period without a whole year or month', () => {
  expect(periods('2024-03-01', '2024-11-30')).toMatchObject({ years: [], from: undefined });
});
