import { type Cell, cellAt, type Row, textAt } from './cells.ts';

export type RankedCell = { row: Row; label: string } & Cell;

/**
 * The rows with their label and value, greatest first, missing values last in their order; in the
 * order of the rows when they are not ranked.
 */
export function rankedCells(
  rows: readonly Row[],
  columns: { label: string; value: string; status: string },
  ranked = true,
): RankedCell[] {
  const cells = rows.map((row) => ({
    row,
    label: textAt(row, columns.label),
    ...cellAt(row, columns.value, columns.status),
  }));
  if (!ranked) return cells;
  const rank = (cell: RankedCell) => cell.value ?? Number.NEGATIVE_INFINITY;
  return cells.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}
