import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { bilanAccordCadre } from '../../../src/contracts/bilanAccordCadre.ts';
import type { Cell } from '../dataset.ts';
import { at, datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { agreementBalance } from './agreementBalance.ts';
import { keyFigures } from './keyFigures.ts';

const year = (annee: number, effectif: number | null, more: Record<string, Cell> = {}) => ({
  ...at('75'),
  annee,
  indicateur: 'premiers_accueils',
  effectif,
  statut_valeur: effectif === null ? 'secret' : 'publie',
  ...more,
});

const balanceOf = (...rows: Record<string, Cell>[]) =>
  agreementBalance(keyFigures(datasetsFixture(datasetFixture(activiteAnnuelle, rows)))).filter(
    ({ indicateur }) => indicateur === 'premiers_accueils',
  );

describe('agreementBalance', () => {
  test('gives the yearly mean of each period, and how many years it holds', () => {
    const rows = balanceOf(
      year(2018, 100),
      year(2019, 120),
      year(2020, 90),
      year(2021, 110),
      year(2022, 105),
      year(2023, 106),
      year(2025, 130),
      year(2026, 131),
    );
    expect(rows.map(({ periode, annees, moyenne }) => [periode, annees, moyenne])).toEqual([
      ['2018-2020', 3, 103.33],
      ['2021', 1, 110],
      ['2022-2023', 2, 105.5],
      ['2025-2026', 2, 130.5],
    ]);
    for (const { statut, ...row } of rows) {
      expect(bilanAccordCadre.row.strict().parse(row)).toEqual(row);
      expect(statut).toBe('definitif');
    }
  });

  test('gives no mean when a year of the period is missing, and says why', () => {
    const [row] = balanceOf(year(2018, 100), year(2019, null), year(2020, 90));
    expect(row).toMatchObject({ annees: 3, moyenne: null, statut_valeur: 'secret' });
  });

  test('is for the region alone', () => {
    expect(balanceOf({ ...year(2018, 100), ...at('33') })).toEqual([]);
  });
});
