import { describe, expect, test } from 'vitest';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import type { Cell } from '../dataset.ts';
import { datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { monthlyTotals } from './monthlyTotals.ts';

type Count = number | 'secret' | 'sans_objet' | 'non_disponible';

/** A row of a period: its count, or the reason why there is none. */
function row(periode: string, count: Count, columns: Record<string, Cell> = {}) {
  const effectif = typeof count === 'number' ? count : null;
  const statut_valeur = typeof count === 'number' ? 'publie' : count;
  return { periode, indicateur: 'entrees_emploi', effectif, statut_valeur, ...columns };
}

/** Period, total or the reason why there is none. */
function totals(...rows: Record<string, Cell>[]): [string, number | string][] {
  const dataset = datasetFixture(activiteMensuelle, rows);
  return monthlyTotals(datasetsFixture(dataset)).map((total) => [
    total.periode,
    total.cumul ?? total.statut_valeur,
  ]);
}

describe('monthlyTotals', () => {
  test('add up the months since January, in order, and begin again each year', () => {
    expect(
      totals(
        row('2024-02', 20),
        row('2024-01', 10),
        row('2024-03', 0),
        row('2025-01', 7),
        row('2025-02', 8),
      ),
    ).toEqual([
      ['2024-01', 10],
      ['2024-02', 30],
      ['2024-03', 30],
      ['2025-01', 7],
      ['2025-02', 15],
    ]);
  });

  test('add up quarters, apart from months', () => {
    expect(
      totals(row('2024-T1', 10), row('2024-T2', 20), row('2024-01', 6), row('2024-02', 5)),
    ).toEqual([
      ['2024-01', 6],
      ['2024-02', 11],
      ['2024-T1', 10],
      ['2024-T2', 30],
    ]);
  });

  test('keep territories and indicators apart', () => {
    const landes = { territoire_niveau: 'departement', territoire_code: '40' };
    expect(
      totals(
        row('2024-01', 10),
        row('2024-01', 5, landes),
        row('2024-01', 6, { indicateur: 'entrees_formation' }),
        row('2024-02', 20),
        row('2024-02', 7, landes),
      ).map(([, total]) => total),
    ).toEqual([10, 5, 6, 30, 12]);
  });

  test('are secret from a secret month to the end of its year: a difference would give it', () => {
    expect(
      totals(row('2024-01', 10), row('2024-02', 'secret'), row('2024-03', 20), row('2025-01', 7)),
    ).toEqual([
      ['2024-01', 10],
      ['2024-02', 'secret'],
      ['2024-03', 'secret'],
      ['2025-01', 7],
    ]);
  });

  test('leave aside what has no object, and have none while nothing has', () => {
    expect(
      totals(
        row('2022-01', 'sans_objet'),
        row('2022-02', 'sans_objet'),
        row('2022-03', 30),
        row('2022-04', 'secret'),
      ).map(([, total]) => total),
    ).toEqual(['sans_objet', 'sans_objet', 30, 'secret']);
  });

  test('are not available once a month is missing, whether its row is there or not', () => {
    expect(totals(row('2024-01', 10), row('2024-03', 20), row('2024-04', 20))).toEqual([
      ['2024-01', 10],
      ['2024-03', 'non_disponible'],
      ['2024-04', 'non_disponible'],
    ]);
    expect(
      totals(row('2024-01', 'secret'), row('2024-02', 'non_disponible')).map(([, total]) => total),
    ).toEqual(['secret', 'non_disponible']);
  });

  test('do not exist for people seen in a month, who come back the next', () => {
    expect(totals(row('2024-01', 10, { indicateur: 'jeunes_vus_dans_le_mois' }))).toEqual([]);
  });

  test('have the columns of their contract, then the status of the data', () => {
    const dataset = datasetFixture(activiteMensuelle, [row('2024-01', 10)]);
    const [total] = monthlyTotals(datasetsFixture(dataset));
    expect(Object.keys(total ?? {})).toEqual([
      'periode',
      'territoire_niveau',
      'territoire_code',
      'territoire_nom',
      'indicateur',
      'cumul',
      'statut_valeur',
      'arrondi',
      'statut',
    ]);
    expect(total?.statut).toBe('definitif');
    expect(monthlyTotals(datasetsFixture())).toEqual([]);
  });
});
