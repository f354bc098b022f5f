import type { CountIndex } from '../CountIndex.ts';
import { type Cell, cellOf, type Relation, sumOf } from '../linkedTables.ts';

/**
 * total = sum of its parts, or no relation when no part has a row. Where some parts have no row,
 * what is left of the total is an implied cell: it can be had by subtraction.
 */
export function sumWithRest(
  rule: string,
  index: CountIndex,
  total: Cell,
  parts: readonly (Cell | undefined)[],
): Relation[] {
  const present = parts.filter((part) => part !== undefined);
  if (present.length === 0) return [];
  const ids = present.map(({ id }) => id);
  if (present.length === parts.length) return [sumOf(rule, total.id, ids)];
  const rest = addImplied(
    index,
    `${total.id}|reste des ${rule}`,
    total,
    differenceOf(total, present),
  );
  return [sumOf(rule, total.id, [...ids, rest.id])];
}

/** Exact difference, or null when a term is not known. */
export function differenceOf(total: Cell, parts: readonly Cell[]): number | null {
  return parts.reduce<number | null>(
    (left, { value }) => (left === null || value === null ? null : left - value),
    total.value,
  );
}

/** Exact sum, or null when a term is not known. */
export function sumOfCells(cells: readonly Cell[]): number | null {
  return cells.reduce<number | null>(
    (sum, { value }) => (sum === null || value === null ? null : sum + value),
    0,
  );
}

/** Adds a cell that no row shows; it counts people when `like` does. */
export function addImplied(index: CountIndex, id: string, like: Cell, value: number | null): Cell {
  const { table, level, threshold } = like;
  const cell = cellOf(id, value, { table, level, threshold, implied: true, status: 'implicite' });
  return index.addUnplaced(cell);
}
