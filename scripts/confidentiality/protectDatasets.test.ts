import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditDatasets } from './auditDatasets.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { fixtureRegister, isSmallRow, naive, rowsOf } from './fixtureRows.ts';
import { protectDatasets } from './protectDatasets.ts';

const structures = 6;
/** The rest of the year has no months: its total gives what is left. */
const months = ['01', '02', '03', '04'];

const counts = (most: number) =>
  fc.array(fc.nat(most), { minLength: structures, maxLength: structures });

const sum = (columns: readonly (readonly number[])[]) =>
  Array.from({ length: structures }, (_, rank) =>
    columns.reduce((total, column) => total + (column[rank] ?? 0), 0),
  );

/** A year of entries by month, of which some paid by the Region, with profiles: all tied. */
const linkedRows: fc.Arbitrary<TableRows> = fc
  .record({
    region: fc.array(counts(9), { minLength: months.length, maxLength: months.length }),
    others: fc.array(counts(25), { minLength: months.length, maxLength: months.length }),
    women: counts(60),
    accompanied: counts(300),
  })
  .map(({ region, others, women, accompanied }) => {
    const wholes = region.map((column, month) => sum([column, others[month] ?? []]));
    const entrants = sum(wholes);
    const total = sum([entrants, accompanied]);
    const shareOfWomen = entrants.map((count, rank) => Math.min(count, women[rank] ?? 0));
    const shareOfMen = entrants.map((count, rank) => count - (shareOfWomen[rank] ?? 0));
    const annual = (indicateur: string, column: number[]) =>
      rowsOf(column, { annee: 2024, indicateur });
    const profile = (modalite: string, column: number[]) =>
      rowsOf(column, { annee: 2024, population: 'entrees_formation', dimension: 'sexe', modalite });
    const monthly = (indicateur: string, columns: number[][]) =>
      months.flatMap((month, rank) =>
        rowsOf(columns[rank] ?? [], { periode: `2024-${month}`, indicateur }),
      );
    return {
      activite_annuelle: [
        ...annual('jeunes_accompagnes', total),
        ...annual('entrees_formation', entrants),
        ...annual('entrees_formation_region', sum(region)),
      ],
      activite_mensuelle: [
        ...monthly('entrees_formation', wholes),
        ...monthly('entrees_formation_region', region),
      ],
      profil_annuel: [
        ...profile('femmes', shareOfWomen),
        ...profile('hommes_ou_autre', shareOfMen),
      ],
    };
  });

const hiddenKeys = (rows: TableRows) =>
  Object.entries(rows).flatMap(([dataset, own]) =>
    own
      .filter(({ statut_valeur }) => statut_valeur === 'secret')
      .map(({ effectif: _, ...row }) => `${dataset} ${JSON.stringify(row)}`)
      .sort(),
  );

const exposuresOf = (rows: TableRows) => auditDatasets(rows, fixtureRegister).report.exposures;

describe('protectDatasets', () => {
  test('gives rows that the audit accepts, each exact or secret', () => {
    fc.assert(
      fc.property(linkedRows, (rows) => {
        const safe = protectDatasets(rows, fixtureRegister).rows;
        expect(exposuresOf(safe)).toEqual([]);
        for (const [dataset, own] of Object.entries(safe)) {
          for (const [rank, row] of own.entries()) {
            const exact = rows[dataset]?.[rank] as Row;
            const secret = { ...exact, effectif: null, statut_valeur: 'secret' };
            expect(row).toEqual(row.statut_valeur === 'secret' ? secret : exact);
            expect(isSmallRow(row)).toBe(false);
          }
        }
      }),
      { numRuns: 8, seed: 2026 },
    );
  });

  test('hides the same rows whatever their order', () => {
    fc.assert(
      fc.property(linkedRows, (rows) => {
        const reversed = Object.fromEntries(
          Object.entries(rows).map(([dataset, own]) => [dataset, own.toReversed()]),
        );
        expect(hiddenKeys(protectDatasets(reversed, fixtureRegister).rows)).toEqual(
          hiddenKeys(protectDatasets(rows, fixtureRegister).rows),
        );
      }),
      { numRuns: 3, seed: 2026 },
    );
  });

  test('a naive protection of such rows is most often caught', () => {
    const caught = fc.sample(linkedRows, { numRuns: 20, seed: 2026 }).filter((rows) => {
      const alone = Object.entries(rows).map(([dataset, own]) => [dataset, naive(own)] as const);
      return exposuresOf(Object.fromEntries(alone)).length > 0;
    });
    expect(caught.length).toBeGreaterThan(15);
  });

  test('a single mission locale and its département are hidden or shown together', () => {
    const safe = fc
      .sample(linkedRows, { numRuns: 3, seed: 7 })
      .flatMap((rows) => Object.values(protectDatasets(rows, fixtureRegister).rows).flat());
    const statusOf = (code: string) =>
      safe.filter((row) => row.territoire_code === code).map((row) => row.statut_valeur);
    expect(statusOf('23')).toContain('secret');
    expect(statusOf('23')).toEqual(statusOf('23096S00'));
  });

  test('leaves zeros by rule, counts of acts, unavailable values and other datasets alone', () => {
    const none = { effectif: null, statut_valeur: 'sans_objet' };
    const unknown = { effectif: null, statut_valeur: 'non_disponible' };
    const rows = {
      activite_annuelle: [
        ...rowsOf([0, 0, 0, 0, 0, 0], { annee: 2018, indicateur: 'entrees_cej' }).map((row) => ({
          ...row,
          ...none,
        })),
        ...rowsOf([1, 2, 3, 4, 0, 0], { annee: 2018, indicateur: 'entretiens' }),
        ...rowsOf([50, 60, 70, 80, 90, 40], { annee: 2018, indicateur: 'premiers_accueils' }),
      ],
      profil_annuel: rowsOf([0, 0, 0, 0, 0, 0], {
        annee: 2018,
        population: 'premiers_accueils',
        dimension: 'residence_frr',
        modalite: 'oui',
      }).map((row) => ({ ...row, ...unknown })),
      reseau_annuel: [{ annee: 2018, code_ml: '23096S00', lieux_accueil: 1 }],
    };
    expect(protectDatasets(rows, fixtureRegister).rows).toEqual(rows);
    expect(exposuresOf(rows)).toEqual([]);
  });

  test('refuses rows that are already secret, and two values for one cell', () => {
    const rows = rowsOf([1, 20, 30, 40, 50, 60], { annee: 2024, indicateur: 'points_sante' });
    expect(() => protectDatasets({ activite_annuelle: naive(rows) }, fixtureRegister)).toThrow(
      'activite_annuelle : des lignes sont déjà secrètes',
    );
    const twice = rows.map((row) =>
      row.territoire_code === '23' ? { ...row, effectif: 77 } : row,
    );
    expect(() => protectDatasets({ activite_annuelle: twice }, fixtureRegister)).toThrow(
      /^activite_annuelle : les effectifs publiés se contredisent/,
    );
  });
});
