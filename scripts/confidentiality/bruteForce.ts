import type { LinkedTables } from './linkedTables.ts';
import { type SmallCounts, smallValues } from './smallTables.ts';

/** Smallest and largest value of a cell. */
export type Interval = [least: number, greatest: number];

/**
 * For the tests: the interval of every unknown cell, by trying every grid of whole numbers that
 * gives the known values. Knows nothing of relations, bounds or solvers. The grand total must be
 * known: it bounds the search.
 */
export function bruteForce(tables: LinkedTables, { wholes, parts }: SmallCounts) {
  const intervals = new Map<string, Interval>();
  const known = [...tables.cells.values()].filter(({ value }) => value !== null);
  const total = tables.cells.get('tout|*,*')?.value ?? 0;
  const width = wholes[0]?.length ?? 0;
  const grid = (flat: readonly number[]) =>
    wholes.map((row, rank) => row.map((_, column) => flat[rank * width + column] ?? 0));
  const size = wholes.length * width;
  for (const whole of grids(knownOf(tables, 'tout', size, width), total)) {
    if (!agrees(known, smallValues({ wholes: grid(whole), parts: [] }))) continue;
    const inside =
      parts.length === 0 ? [[]] : grids(knownOf(tables, 'dont', size, width), total, whole);
    for (const part of inside) {
      const values = smallValues({
        wholes: grid(whole),
        parts: parts.length === 0 ? [] : grid(part),
      });
      if (agrees(known, values)) widen(intervals, tables, values);
    }
  }
  return intervals;
}

/** Values of a grid's inner cells, null where they are not known. */
function knownOf({ cells }: LinkedTables, name: string, size: number, width: number) {
  return Array.from({ length: size }, (_, rank) => {
    const place = `${Math.floor(rank / width)},${rank % width}`;
    return cells.get(`${name}|${place}`)?.value ?? null;
  });
}

/** Every list of whole numbers with these known values, a sum of at most `most`, under `caps`. */
function* grids(
  known: readonly (number | null)[],
  most: number,
  caps: readonly number[] = [],
): Generator<number[]> {
  const [first, ...others] = known;
  if (first === undefined) {
    yield [];
    return;
  }
  const [cap = most, ...otherCaps] = caps;
  for (let value = first ?? 0; value <= Math.min(most, cap, first ?? most); value++) {
    for (const rest of grids(others, most - value, otherCaps)) yield [value, ...rest];
  }
}

function agrees(
  known: readonly { id: string; value: number | null }[],
  values: ReadonlyMap<string, number>,
): boolean {
  return known.every(({ id, value }) => !values.has(id) || values.get(id) === value);
}

function widen(
  intervals: Map<string, Interval>,
  tables: LinkedTables,
  values: ReadonlyMap<string, number>,
): void {
  for (const [id, value] of values) {
    if (tables.cells.get(id)?.value !== null) continue;
    const [least, greatest] = intervals.get(id) ?? [value, value];
    intervals.set(id, [Math.min(least, value), Math.max(greatest, value)]);
  }
}
