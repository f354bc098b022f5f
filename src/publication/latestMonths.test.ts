import { expect, test } from 'vitest';
import { type MonthlyRow, tableOfMonths } from './latestMonths.ts';

const row = (periode: string, indicateur: string, effectif: number | null): MonthlyRow =>
  ({
    periode,
    indicateur,
    effectif,
    statut_valeur: effectif === null ? 'secret' : 'publie',
  }) as MonthlyRow;

test('the latest months in order, a line each, without the quarters', () => {
  const table = tableOfMonths(
    [
      row('2026-02', 'premiers_accueils', 30),
      row('2026-01', 'premiers_accueils', 20),
      row('2025-12', 'premiers_accueils', 10),
      row('2026-02', 'entrees_formation', null),
      row('2026-T1', 'entrees_alternance', 9),
    ],
    2,
  );
  expect(table?.indicators).toEqual(['premiers_accueils', 'entrees_formation']);
  expect(table?.months.map(({ periode }) => periode)).toEqual(['2026-01', '2026-02']);
  expect(table?.months.at(-1)?.rows.map((cell) => cell?.statut_valeur)).toEqual([
    'publie',
    'secret',
  ]);
  expect(table?.months[0]?.rows[1]).toBeNull();
});

test('nothing while nothing is published', () => {
  expect(tableOfMonths([], 6)).toBeNull();
});
