import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contracts } from '../../src/contracts/contracts.ts';
import { parcoursPremiereEntree } from '../../src/contracts/parcoursPremiereEntree.ts';
import { isDemonstration } from '../demo/isDemonstration.ts';
import { publishedYears } from '../demo/publishedYears.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { readData } from '../pipeline/read/readData.ts';
import { type CurveRow, curveRows } from './curveRows.ts';
import { type GapRow, gapRows } from './gapRows.ts';
import { pathwayRows } from './pathwayRows.ts';
import type { ShareRow } from './ShareTerms.ts';
import { shareRows } from './shareRows.ts';

const data = join(import.meta.dirname, '../../data');
const isThere = existsSync(join(data, parcoursPremiereEntree.name));
let datasets: Datasets;
let curves: CurveRow[];

beforeAll(() => {
  if (!isThere) return;
  datasets = readData(data, 'data').datasets;
  curves = curveRows(datasets);
}, 60_000);

/** How many there are at least while the demonstration is committed: something is tested. */
const hasDemonstration = isDemonstration(data, parcoursPremiereEntree.name, publishedYears);
const some = (count: number) => (hasDemonstration ? count : 0);

const seriesOf = (row: CurveRow) =>
  [row.cohorte, row.territoire_code, row.population, row.issue, row.hypothese].join('|');
/** Half a unit of the last decimal of two rounded percentages. */
const rounding = 0.0101;

describe.skipIf(!isThere)('the statistics of the committed pathways', () => {
  test.each(Object.keys(pathwayRows))('%s keeps its contract, each key once', (name) => {
    const contract = contracts.find((one) => one.name === name);
    const rows = (pathwayRows[name]?.rows(datasets) ?? []) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThanOrEqual(some(500));
    const schema = contract?.row.strict();
    const refused = rows.filter(({ statut, ...row }) => !schema?.safeParse(row).success);
    expect(refused.slice(0, 3)).toEqual([]);
    const keys = rows.map((row) => contract?.key.map((field) => row[field]).join('|'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test('are there when published, and only then', () => {
    const odd = [...curves, ...shareRows(datasets)].filter((row) => {
      const value = 'part' in row ? row.part : row.estimation;
      return (value === null) === (row.statut_valeur === 'publie');
    });
    expect(odd).toEqual([]);
    const known = curves.filter(({ statut_valeur: status }) => status === 'publie');
    expect(known.length).toBeGreaterThanOrEqual(some(100));
    expect(curves.map(({ statut_valeur: status }) => status)).not.toContain('sans_objet');
  });

  test('hold the estimate between its bounds, and between the hypotheses on lost contacts', () => {
    const pairs = (row: CurveRow) => [
      [row.borne_basse, row.estimation],
      [row.estimation, row.borne_haute],
      [row.estimation, row.estimation_haute],
      [row.perte_contact_basse, row.estimation],
      [row.estimation, row.perte_contact_haute],
    ];
    const wrong = curves.filter((row) =>
      pairs(row).some(([low = null, high = null]) => low !== null && high !== null && low > high),
    );
    expect(wrong).toEqual([]);
  });

  test('never go down with the months, and pass over what is secret alone', () => {
    const series = Map.groupBy(curves, (row) => `${seriesOf(row)}|${row.evenement}`);
    const wrong = [...series.values()].filter((rows) => {
      const known = rows.filter(({ statut_valeur: status }) => status !== 'secret');
      return known.slice(1).some((row, rank) => {
        const before = known[rank]?.estimation ?? null;
        return row.estimation !== null && (before === null || row.estimation < before);
      });
    });
    expect(wrong).toEqual([]);
  });

  test('add the three ways out up to any of them', () => {
    const exits = curves.filter(
      (row) => row.issue === 'first_exit' && row.statut_valeur === 'publie',
    );
    const months = Map.groupBy(exits, (row) => `${seriesOf(row)}|${row.mois}`);
    expect(months.size).toBeGreaterThanOrEqual(some(100));
    for (const rows of months.values()) {
      const total = rows.find(({ evenement }) => evenement === 'toutes')?.estimation ?? 0;
      const sum = rows.reduce((all, row) => all + (row.estimation ?? 0), 0) - total;
      expect(Math.abs(sum - total)).toBeLessThan(2 * rounding);
    }
  });

  test('of one entry, as it is observed, are the mere shares of people', () => {
    const keyOf = (row: Readonly<Record<string, unknown>>) =>
      parcoursPremiereEntree.key.map((column) => row[column]).join('|');
    const tables =
      datasets.get(parcoursPremiereEntree.name)?.rows.map(({ values }) => values) ?? [];
    const byKey = new Map(tables.map((values) => [keyOf(values), values]));
    const rows = curves.filter(
      (row) =>
        row.issue !== 'first_exit' && row.hypothese === 'observe' && row.statut_valeur === 'publie',
    );
    for (const row of rows) {
      const own = byKey.get(keyOf(row));
      const share = (100 * Number(own?.[`cumul_${row.evenement}`])) / Number(own?.suivis);
      expect(Math.abs((row.estimation ?? 0) - share)).toBeLessThan(rounding);
      expect(row.perte_contact_basse).toBe(row.estimation);
    }
    expect(rows.length).toBeGreaterThanOrEqual(some(100));
  });

  test('compare what the curves say', () => {
    const known = new Map(
      curves.map((row) => [`${seriesOf(row)}|${row.evenement}|${row.mois}`, row.estimation]),
    );
    const at = (gap: GapRow, changes: object) => {
      const row = { ...gap, hypothese: 'observe', ...changes } as unknown as CurveRow;
      return known.get(`${seriesOf(row)}|${row.evenement}|${row.mois}`);
    };
    const gaps = gapRows(datasets).filter(({ statut_valeur: status }) => status === 'publie');
    for (const gap of gaps) {
      expect(at(gap, {})).toBe(gap.estimation);
      const change = gap.comparaison === 'cohorte' ? 'cohorte' : 'population';
      if (gap.comparaison === 'reste_region') continue;
      expect(String(at(gap, { [change]: gap.reference }))).toBe(String(gap.estimation_reference));
    }
    expect(new Set(gaps.map(({ comparaison }) => comparaison)).size).toBeGreaterThanOrEqual(
      some(3),
    );
  });

  test('take shares of people who add up to those observed', () => {
    const whole = (row: ShareRow) => [
      row.serie,
      row.cohorte,
      row.territoire_code,
      row.population,
      row.depart,
      row.mois,
    ];
    const months = Map.groupBy(shareRows(datasets), (row) => whole(row).join('|'));
    const full = [...months.values()].filter((rows) => rows.every(({ part }) => part !== null));
    expect(full.length).toBeGreaterThanOrEqual(some(500));
    for (const rows of full) {
      const sum = rows.reduce((all, { part }) => all + (part ?? 0), 0);
      // Each count is rounded apart: two people more or less a situation, and for their whole.
      const apart = (100 * 2 * (rows.length + 1)) / Number(rows[0]?.denominateur);
      expect(Math.abs(sum - 100)).toBeLessThan(0.04 + apart);
    }
  });
});
