import {
  type Cell,
  cellOf,
  type LinkedTables,
  linkedTables,
  type Relation,
  sumOf,
} from './linkedTables.ts';

/** For the tests: counts by row and column, and those of them that are “dont”. */
export interface SmallCounts {
  wholes: number[][];
  parts: number[][];
}

export const smallThreshold = 3;

type Grid = readonly (readonly number[])[];

/** Values of a grid and of its margins by name, `*` for all. */
function withMargins(name: string, grid: Grid): Map<string, number> {
  const values = new Map<string, number>();
  const add = (key: string, count: number) => values.set(key, (values.get(key) ?? 0) + count);
  for (const [row, counts] of grid.entries()) {
    for (const [column, count] of counts.entries()) {
      for (const place of [`${row},${column}`, `${row},*`, `*,${column}`, '*,*']) {
        add(`${name}|${place}`, count);
      }
    }
  }
  return values;
}

/** For the tests: every value of the tables, worked out apart from their relations. */
export function smallValues({ wholes, parts }: SmallCounts): Map<string, number> {
  const whole = withMargins('tout', wholes);
  const part = withMargins('dont', parts);
  if (parts.length === 0) return whole;
  const rest = [...whole].map(([id, value]): [string, number] => {
    const place = id.split('|')[1];
    return [`reste|${place}`, value - (part.get(`dont|${place}`) ?? 0)];
  });
  return new Map([...whole, ...part, ...rest]);
}

/**
 * For the tests: two crossed dimensions and their margins, and as many “dont” figures with their
 * implied complements. Totals are more useful than details.
 */
export function smallTables(counts: SmallCounts): LinkedTables {
  const values = smallValues(counts);
  const cells = [...values].map(([id, value]): Cell => {
    const implied = id.startsWith('reste');
    const usefulness = id.split('*').length;
    const status = implied ? 'implicite' : 'publie';
    return cellOf(id, value, { threshold: smallThreshold, implied, status, usefulness });
  });
  const names = counts.parts.length === 0 ? ['tout'] : ['tout', 'dont'];
  return linkedTables(cells, [
    ...names.flatMap((name) => marginSums(name, counts.wholes)),
    ...[...values.keys()].filter((id) => id.startsWith('reste')).map(complementOf),
  ]);
}

function marginSums(name: string, grid: Grid): Relation[] {
  const rows = [...grid.keys()];
  const columns = [...(grid[0] ?? []).keys()];
  const id = (row: number | string, column: number | string) => `${name}|${row},${column}`;
  return [
    ...rows.map((row) =>
      sumOf(
        'lignes',
        id(row, '*'),
        columns.map((column) => id(row, column)),
      ),
    ),
    ...columns.map((column) =>
      sumOf(
        'colonnes',
        id('*', column),
        rows.map((row) => id(row, column)),
      ),
    ),
    sumOf(
      'total',
      id('*', '*'),
      rows.map((row) => id(row, '*')),
    ),
  ];
}

function complementOf(rest: string): Relation {
  const place = rest.split('|')[1];
  return sumOf('dont', `tout|${place}`, [`dont|${place}`, rest]);
}
