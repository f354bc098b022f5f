import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { buildLinkedTables } from './buildLinkedTables.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { fixtureRegister, naiveTables, rowsOf } from './fixtureRows.ts';
import { type Equation, isPossible } from './possibleValues.ts';
import { protectDatasets } from './protectDatasets.ts';

/*
 * Months of the region, quarters of its territories and years of all, with their “dont”: what the
 * audit finds is compared with what trying values finds, from equations written here again.
 */

const threshold = 5;
const [whole, part] = ['entrees_formation', 'entrees_formation_region'];

/** The region, a département of one mission locale and one of two. */
const register = fixtureRegister.filter(
  ({ code, departement }) => code !== '64' && departement !== '64',
);
const territories = ['region', 'departement|23', 'departement|33'].concat(
  ['33063S00', '33281S00'].map((code) => `mission_locale|${code}`),
);
const [region = '', creuse = '', gironde = '', ...ofGironde] = territories;
const months = ['2024-01', '2024-02', '2024-03'];
const [quarter, year] = ['2024-T1', '2024'];

/** Counts of a mission locale: by month, and for the rest of the year. */
interface Counts {
  wholes: number[];
  parts: number[];
}

/** A part is at no time of the year more than its whole. */
const counts: fc.Arbitrary<Counts> = fc
  .tuple(
    fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }),
    fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }),
    fc.nat(8),
    fc.nat(8),
  )
  .map(([first, others, restOfWhole, restOfPart]) => {
    const wholes = [...first, restOfWhole];
    let room = 0;
    const parts = wholes.map((count, rank) => {
      room += count;
      const taken = Math.min(room, [...others, restOfPart][rank] ?? 0);
      room -= taken;
      return taken;
    });
    return { wholes, parts };
  });

const network = fc.array(counts, { minLength: 3, maxLength: 3 });

/** The rows that are published of these missions locales. */
function tablesOf(structures: readonly Counts[]): TableRows {
  const rows = (pick: (counts: Counts) => number, columns: Row, levels: readonly string[]) =>
    rowsOf(structures.map(pick), columns)
      .filter(({ territoire_code: code }) => register.some((one) => one.code === code))
      .filter(({ territoire_niveau: level }) => levels.includes(String(level)));
  const sum = (own: readonly number[]) => own.reduce((total, count) => total + count, 0);
  const below = ['departement', 'mission_locale'];
  const both = (make: (name: string, of: (counts: Counts) => number[]) => Row[]) => [
    ...make(whole, ({ wholes }) => wholes),
    ...make(part, ({ parts }) => parts),
  ];
  return {
    activite_annuelle: both((indicateur, of) =>
      rows((one) => sum(of(one)), { annee: 2024, indicateur }, ['region', ...below]),
    ),
    activite_mensuelle: both((indicateur, of) => [
      ...months.flatMap((periode, rank) =>
        rows((one) => of(one)[rank] ?? 0, { periode, indicateur }, ['region']),
      ),
      ...rows((one) => sum(of(one).slice(0, 3)), { periode: quarter, indicateur }, below),
    ]),
  };
}

const name = (period: string, territory: string, measure: string) =>
  `${period === year ? 'activite_annuelle' : 'activite_mensuelle'}|${period}|${territory}|${measure}`;

/** Sums of territories, for names made of a territory's. */
const territorySums = (of: (territory: string) => string): Equation[] => [
  [of(region), of(creuse), of(gironde)],
  [of(gironde), ...ofGironde.map(of)],
];

const rest = (territory: string, measure: string) => `reste ${name(year, territory, measure)}`;
const without = (period: string, territory: string) => `sans ${name(period, territory, part)}`;

/**
 * What everyone knows of these counts. `reste`: of a year, after its quarter; `sans`: the whole
 * without its part. Some follow from others, and make the trial quicker.
 */
const equations: readonly Equation[] = [
  ...[whole, part].flatMap((measure): Equation[] => [
    [name(quarter, region, measure), ...months.map((month) => name(month, region, measure))],
    ...territories.map(
      (one): Equation => [
        name(year, one, measure),
        name(quarter, one, measure),
        rest(one, measure),
      ],
    ),
    ...territorySums((one) => name(quarter, one, measure)),
    ...territorySums((one) => name(year, one, measure)),
    ...territorySums((one) => rest(one, measure)),
  ]),
  ...[quarter, year].flatMap((period): Equation[] => [
    ...territories.map(
      (one): Equation => [name(period, one, whole), name(period, one, part), without(period, one)],
    ),
    ...territorySums((one) => without(period, one)),
  ]),
  // Since January, in the region: the first month, then the first two.
  [name('2024-01', region, whole), name('2024-01', region, part), 'sans, en janvier'],
  ...[whole, part].map(
    (measure): Equation => [
      `deux mois ${measure}`,
      name('2024-01', region, measure),
      name('2024-02', region, measure),
    ],
  ),
  ...[whole, part].map(
    (measure): Equation => [
      name(quarter, region, measure),
      `deux mois ${measure}`,
      name('2024-03', region, measure),
    ],
  ),
  [`deux mois ${whole}`, `deux mois ${part}`, 'sans, en février'],
];

/** Two months together are shown by no table, and nobody asks that they be hidden. */
const isCounted = (cell: string) => !cell.startsWith('deux mois');

/** No count of these tables is above it. */
const most = 60;

const small = Array.from({ length: threshold }, (_, value) => value);

/** Shown by a row: a quarter of the region is but the sum of its months. */
const isShown = (cell: string) =>
  cell.startsWith('activite_') &&
  !cell.includes(' ') &&
  !cell.startsWith(name(quarter, region, whole));

/** “One or the other”: hidden parts of a total, when they are few together whatever they are. */
function fewTogether(known: ReadonlyMap<string, number>, exposed: readonly string[]): string[] {
  return equations.flatMap(([, ...parts]) => {
    const hidden = parts.filter((part) => isShown(part) && !known.has(part));
    if (hidden.length < 2 || hidden.every((part) => exposed.includes(part))) return [];
    const together: Equation = ['ensemble', ...hidden];
    const above: Equation = ['ensemble', 'seuil', 'surplus'];
    const can = (more: Equation[], name: string, value: number) =>
      isPossible([...equations, ...more], new Map(known).set(name, value), most);
    const isFew = !can([together, above], 'seuil', threshold);
    return isFew && !small.every((sum) => can([together], 'ensemble', sum)) ? hidden : [];
  });
}

/** Cells that trying values finds exposed: what may be small must be able to be anything small. */
function exposedByTrial(tables: TableRows): string[] {
  const known = new Map<string, number>();
  for (const { id, value } of buildLinkedTables(tables, register).tables.cells.values()) {
    if (isShown(id) && value !== null) known.set(id, value);
  }
  const can = (cell: string, value: number) =>
    isPossible(equations, new Map(known).set(cell, value), most);
  const isTold = (cell: string) => {
    const value = known.get(cell);
    if (value !== undefined) return value < threshold;
    return small.some((one) => can(cell, one)) && !small.every((one) => can(cell, one));
  };
  const cells = [...new Set(equations.flat())].filter(isCounted).filter(isTold);
  return [...new Set([...cells, ...fewTogether(known, cells)])];
}

const exposedByAudit = (tables: TableRows) => [
  ...new Set(audit(buildLinkedTables(tables, register).tables).exposed.map(({ id }) => id)),
];

/** The cells of rows that are exposed, and whether others are. */
const summary = (exposed: readonly string[]) => ({
  shown: exposed.filter(isShown).sort(),
  others: !exposed.every(isShown),
});

describe('months, quarters and years with their “dont”', () => {
  test('the audit finds what trying values finds', () => {
    const hidden = fc.record({ structures: network, coins: fc.infiniteStream(fc.nat(3)) });
    fc.assert(
      fc.property(hidden, ({ structures, coins }) => {
        const exact = tablesOf(structures);
        // Small counts, and a quarter of the others, whatever they are tied to.
        const small = naiveTables(exact);
        const tables = naiveTables(
          small,
          (row) => row.effectif === null || coins.next().value === 0,
        );
        expect(summary(exposedByAudit(tables))).toEqual(summary(exposedByTrial(tables)));
      }),
      { numRuns: 40, seed: 2026 },
    );
  });

  test('what the protection leaves hides everything from both', () => {
    fc.assert(
      fc.property(network, (structures) => {
        const safe = protectDatasets(tablesOf(structures), register).rows;
        expect(exposedByAudit(safe)).toEqual([]);
        expect(exposedByTrial(safe)).toEqual([]);
      }),
      { numRuns: 12, seed: 2026 },
    );
  });
});
