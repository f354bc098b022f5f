import type { CountIndex } from './CountIndex.ts';
import { type RowCell, rowCells } from './cells/countCells.ts';
import type { TableRows } from './cells/tableRows.ts';
import { commonSpan } from './commonSpan.ts';
import type { Cell, Span } from './linkedTables.ts';
import type { TerritoryTree } from './territoryTree.ts';

/**
 * What a former edition published stays known. An exact value that the rows hold is frozen, one that
 * they hide is recalled. Rounded values are those of another extraction: a count is taken for the same
 * unless what is shown of it has moved since, and the spans of its former values narrow what is hidden
 * today; where they are denied by what is published beside them, `relaxed` gives them up, the nearest
 * first. Returns the cells that have not moved.
 */
export function recallEarlier(
  index: CountIndex,
  former: TableRows,
  tree: TerritoryTree,
): RowCell[] {
  const cells = Object.entries(former).flatMap(([dataset, rows]) =>
    rows.flatMap((row) => rowCells(dataset, row, tree)),
  );
  const [rounded, exact] = partition(cells);
  for (const { cell } of exact) recallValue(index, cell);
  return rounded.filter(({ cell: { id, range } }) => {
    const now = index.byId(id);
    if (now === undefined || range === null) return true;
    if (hasMoved(now, range)) return false;
    now.earlier = now.earlier === null ? range : commonSpan(now.earlier, range);
    return true;
  });
}

function partition(cells: readonly RowCell[]): [rounded: RowCell[], exact: RowCell[]] {
  const published = cells.filter(({ cell }) => cell.status === 'publie');
  return [
    published.filter(({ cell }) => cell.rounded),
    published.filter(({ cell }) => !cell.rounded),
  ];
}

/** Is what is shown now no longer what was? What is hidden does not say. */
function hasMoved({ value, range, status }: Cell, [low, high]: Span): boolean {
  if (status !== 'publie') return false;
  if (value !== null) return value < low || value > high;
  return range !== null && (range[0] !== low || range[1] !== high);
}

function recallValue(index: CountIndex, { id, value }: Cell): void {
  const cell = index.byId(id);
  if (cell === undefined || value === null) return;
  if (cell.rounded) {
    cell.earlier = [value, value];
    return;
  }
  if (cell.value === null && cell.status === 'secret') cell.value = value;
  else if (cell.value !== value) return;
  cell.frozen = true;
}
