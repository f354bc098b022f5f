import { describe, expect, test } from 'vitest';
import { landmarksOf, type PathwayShare } from './pathwayLandmarks.ts';

const row = (cohorte: number, mois: number, situation: string, part: number | null) =>
  ({
    serie: 'situations',
    population: 'ensemble',
    depart: 'ensemble',
    cohorte,
    mois,
    situation,
    part,
    statut_valeur: part === null ? 'non_disponible' : 'publie',
  }) as PathwayShare;

const rows = [
  row(2023, 6, 'emploi', 40),
  row(2023, 24, 'emploi', 60),
  row(2024, 6, 'emploi', 41),
  row(2024, 6, 'formation', null),
  row(2024, 24, 'emploi', 61),
  row(2025, 6, 'emploi', 43),
  row(2025, 24, 'emploi', null),
];

describe('landmarksOf', () => {
  test('the latest cohort followed for two years, month by month, beside the region', () => {
    const found = landmarksOf(rows, [row(2024, 6, 'emploi', 50), row(2025, 6, 'emploi', 51)]);
    expect(found?.cohort).toBe(2024);
    expect(found?.months.map(({ month }) => month)).toEqual([6, 24]);
    expect(found?.months[0]?.rows.map(({ part }) => part)).toEqual([41, null]);
    expect(found?.months[0]?.region.map(({ part }) => part)).toEqual([50]);
  });

  test('neither another month, nor a part of the cohort, nor another table', () => {
    const others = [
      row(2024, 3, 'emploi', 12),
      { ...row(2024, 12, 'emploi', 12), population: 'sexe_femmes' },
      { ...row(2024, 12, 'emploi', 12), serie: 'apres_formation', depart: 'toutes' },
    ] as PathwayShare[];
    expect(landmarksOf([...rows, ...others], [])?.months.map(({ month }) => month)).toEqual([
      6, 24,
    ]);
    expect(landmarksOf(others, [])).toBeNull();
  });

  test('the latest of all while none is followed for two years', () => {
    expect(landmarksOf(rows.slice(-1), [])?.cohort).toBe(2025);
    expect(landmarksOf([], [])).toBeNull();
  });
});
