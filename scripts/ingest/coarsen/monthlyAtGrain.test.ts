import { describe, expect, test } from 'vitest';
import { monthlyGrains } from '../../../src/contracts/monthlyGrain.ts';
import type { MonthlyRow } from '../count/countActiviteMensuelle.ts';
import { monthlyAtGrain } from './monthlyAtGrain.ts';

const levels = { region: '75', departement: '33', mission_locale: '33063S00' } as const;

/** Months of 2022 of an indicator at the three levels, `count` people in each month that exists. */
function year(indicateur: string, months = 12, count = 10): MonthlyRow[] {
  const firstMonth = monthlyGrains[indicateur]?.firstMonth ?? '';
  return Array.from({ length: months }, (_, rank) => `2022-${String(rank + 1).padStart(2, '0')}`)
    .map((periode) => ({ periode, exists: periode >= firstMonth }))
    .flatMap(({ periode, exists }) =>
      Object.entries(levels).map(([level, code]) => ({
        periode,
        territoire_niveau: level as keyof typeof levels,
        territoire_code: code,
        territoire_nom: code,
        indicateur,
        effectif: exists ? count : null,
        statut_valeur: exists ? ('publie' as const) : ('sans_objet' as const),
      })),
    );
}

const at = (rows: readonly MonthlyRow[], level: string) =>
  rows
    .filter((row) => row.territoire_niveau === level)
    .map((row) => `${row.periode} ${row.effectif ?? row.statut_valeur}`);

describe('monthlyAtGrain', () => {
  test('gives each level its grain: month, quarter, or nothing beside the year', () => {
    const rows = monthlyAtGrain(year('entrees_alternance'));
    expect(at(rows, 'region')).toHaveLength(12);
    expect(at(rows, 'departement')).toEqual([
      '2022-T1 30',
      '2022-T2 30',
      '2022-T3 30',
      '2022-T4 30',
    ]);
    expect(at(rows, 'mission_locale')).toEqual([]);
  });

  test('counts March alone in the first quarter of the CEJ, and gives it no object before', () => {
    const rows = monthlyAtGrain(year('entrees_cej'));
    const [january, february, march] = at(rows, 'region');
    expect([january, february, march]).toEqual([
      '2022-01 sans_objet',
      '2022-02 sans_objet',
      '2022-03 10',
    ]);
    expect(at(rows, 'mission_locale').slice(0, 2)).toEqual(['2022-T1 10', '2022-T2 30']);
    const before = year('entrees_cej').map((row) => ({
      ...row,
      periode: row.periode.replace('2022', '2021'),
      effectif: null,
      statut_valeur: 'sans_objet' as const,
    }));
    expect(at(monthlyAtGrain(before), 'mission_locale')).toEqual(
      [1, 2, 3, 4].map((rank) => `2021-T${rank} sans_objet`),
    );
  });

  test('lacks a quarter that is not over, or of which a month is not known', () => {
    expect(at(monthlyAtGrain(year('entrees_formation', 8)), 'mission_locale')).toEqual([
      '2022-T1 30',
      '2022-T2 30',
    ]);
    const hidden = year('entrees_formation', 3).map((row) =>
      row.periode === '2022-02'
        ? { ...row, effectif: null, statut_valeur: 'non_disponible' as const }
        : row,
    );
    expect(at(monthlyAtGrain(hidden), 'mission_locale')).toEqual(['2022-T1 non_disponible']);
  });

  test('never adds up people seen, and puts periods in order', () => {
    const rows = monthlyAtGrain([
      ...year('jeunes_vus_dans_le_mois', 3),
      ...year('entrees_formation', 3),
    ]);
    expect(rows.filter((row) => row.indicateur === 'jeunes_vus_dans_le_mois')).toHaveLength(9);
    const periods = rows.map((row) => row.periode);
    expect(periods).toEqual(periods.toSorted());
  });
});
