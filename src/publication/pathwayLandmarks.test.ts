import { expect, test } from 'vitest';
import { type PathwayRow, tableOfLandmarks } from './pathwayLandmarks.ts';

const row = (cohorte: number, month: number, situation: string, effectif: number | null) =>
  ({
    cohorte,
    population: 'ensemble',
    mois_depuis_accueil: month,
    situation,
    effectif,
    statut_valeur: effectif === null ? 'non_disponible' : 'publie',
  }) as PathwayRow;

test('the latest cohort that was followed for two years, at its landmarks', () => {
  const table = tableOfLandmarks([
    row(2022, 24, 'emploi', 90),
    row(2023, 0, 'emploi', 10),
    row(2023, 6, 'emploi', 40),
    row(2023, 24, 'emploi', 100),
    row(2023, 24, 'formation', 30),
    row(2024, 6, 'emploi', 50),
    row(2024, 24, 'emploi', null),
  ]);
  expect(table?.cohort).toBe(2023);
  expect(table?.months).toEqual([6, 24]);
  expect(table?.situations.map(({ situation }) => situation)).toEqual(['emploi', 'formation']);
  expect(table?.situations[0]?.rows.map((cell) => cell?.effectif)).toEqual([40, 100]);
  expect(table?.situations[1]?.rows[0]).toBeNull();
});

test('populations of the profile are left out, and nothing is nothing', () => {
  expect(tableOfLandmarks([])).toBeNull();
  expect(
    tableOfLandmarks([{ ...row(2023, 6, 'emploi', 40), population: 'sexe_femmes' }]),
  ).toBeNull();
});
