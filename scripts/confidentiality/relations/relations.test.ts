import { describe, expect, test } from 'vitest';
import type { Row } from '../cells/tableRows.ts';
import { rowsOf } from '../fixtureRows.ts';
import { residuals, writtenRelations as written } from './writtenRelations.ts';

const counts = [20, 13, 30, 12, 14, 40];

describe('relations', () => {
  const year = (indicateur: string, of = counts) => rowsOf(of, { annee: 2024, indicateur });
  const month = (periode: string, indicateur = 'entrees_emploi', of = counts) =>
    rowsOf(of, { periode, indicateur });
  const territories = (rows: Row[], levels: string[]) =>
    rows.filter((row) => levels.includes(String(row.territoire_niveau)));

  test('territories: a département of one mission locale is one cell', () => {
    expect(written({ activite_annuelle: year('points_sante') }, 'sommes de territoires')).toEqual([
      'departement|33|points_sante = 33063S00|points_sante + 33281S00|points_sante',
      'departement|64|points_sante = 64102S00|points_sante + 64430S00|points_sante + 64445S00|points_sante',
      'region|points_sante = departement|23|points_sante + departement|33|points_sante + departement|64|points_sante',
    ]);
  });

  test('territories: what has no row is what is left', () => {
    const rows = year('points_sante').filter((row) => row.territoire_code !== '64102S00');
    const [, second] = written({ activite_annuelle: rows }, 'sommes de territoires');
    expect(second).toContain('64430S00|points_sante + 64445S00|points_sante + departement|64');
    expect(second).toMatch(/reste des sommes de territoires$/);
    expect(residuals({ activite_annuelle: rows })).toEqual([]);
  });

  test('periods: months make quarters and quarters the year, at each one’s own grain', () => {
    const months = ['01', '02', '03'].flatMap((rank) =>
      territories(month(`2024-${rank}`), ['region', 'departement']),
    );
    const quarter = territories(
      month(
        '2024-T1',
        'entrees_emploi',
        counts.map((count) => 3 * count),
      ),
      ['mission_locale'],
    );
    const rows = { activite_mensuelle: [...months, ...quarter] };
    const sums = written(rows, 'sommes de territoires');
    // The quarter of the région and of its départements is implied by their months.
    expect(sums.filter((sum) => sum.includes('T1 implicite = 33063S00'))).toHaveLength(1);
    expect(written(rows, 'sommes de périodes')).toHaveLength(4);
    expect(residuals(rows)).toEqual([]);
  });

  test('periods: people seen in a month add up to nothing', () => {
    const rows = {
      activite_mensuelle: month('2024-01', 'jeunes_vus_dans_le_mois'),
      activite_annuelle: year('jeunes_vus_dans_le_mois'),
    };
    expect(written(rows, 'sommes de périodes')).toEqual([]);
  });

  test('“dont”: by year, and by totals since January, never by month', () => {
    const parts = counts.map((count) => count - 3);
    const rows = {
      activite_annuelle: [...year('entrees_emploi'), ...year('entrees_emploi_durable', parts)],
    };
    const annual = written(rows, 'chiffres « dont » et leur complément');
    expect(annual).toHaveLength(9);
    expect(annual[0]).toMatch(
      /^departement\|23\|entrees_emploi = departement\|23\|entrees_emploi_durable \+ /,
    );
    const monthly = {
      activite_mensuelle: ['2024-01', '2024-02'].flatMap((period) => [
        ...month(period),
        ...month(period, 'entrees_emploi_durable', parts),
      ]),
    };
    expect(written(monthly, 'chiffres « dont » et leur complément')).toEqual([]);
    const running = written(monthly, 'cumuls depuis janvier des chiffres « dont »');
    expect(running).toHaveLength(18);
    expect(running[1]?.split(' + ')).toHaveLength(4);
    expect(residuals(monthly)).toEqual([]);
  });

  test('profiles: modalities add up to the indicator, and are parts of the accompanied', () => {
    const profile = (population: string, modalite: string, of: number[]) =>
      rowsOf(of, { annee: 2024, population, dimension: 'sexe', modalite });
    const [women, men] = [counts.map((count) => count - 7), counts.map(() => 7)];
    const rows = {
      activite_annuelle: [
        ...year(
          'jeunes_accompagnes',
          counts.map((count) => 2 * count),
        ),
        ...year('premiers_accueils'),
      ],
      profil_annuel: [
        ...profile('premiers_accueils', 'femmes', women),
        ...profile('premiers_accueils', 'hommes_ou_autre', men),
        ...profile(
          'accompagnes',
          'femmes',
          women.map((count) => 2 * count),
        ),
        ...profile(
          'accompagnes',
          'hommes_ou_autre',
          men.map((count) => 2 * count),
        ),
      ],
    };
    expect(written(rows, 'modalités d’un profil')).toHaveLength(18);
    expect(written(rows, 'chiffres « dont » et leur complément')).toHaveLength(27);
    expect(residuals(rows)).toEqual([]);
  });
});
