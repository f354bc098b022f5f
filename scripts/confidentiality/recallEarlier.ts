import type { CountIndex } from './CountIndex.ts';
import { type RowCell, rowCells } from './cells/countCells.ts';
import type { TableRows } from './cells/tableRows.ts';
import { commonSpan } from './commonSpan.ts';
import type { Cell, Span } from './linkedTables.ts';
import type { TerritoryTree } from './territoryTree.ts';

/**
 * What a former edition published stays known. An exact value that the rows hold is frozen, one that
 * they hide is recalled. Rounded values are those of another extraction: where nothing that a
 * territory shows of a year has moved since, its counts are taken for the same, and the spans of the
 * former values narrow what is hidden today; where something has, the two are counts apart. Returns
 * the cells of those that have not moved.
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
  const still: RowCell[] = [];
  for (const own of Map.groupBy(rounded, groupOf).values()) {
    const pairs = own.flatMap(({ cell }) => {
      const now = index.byId(cell.id);
      return now === undefined || cell.range === null ? [] : [{ now, span: cell.range }];
    });
    if (pairs.some(({ now, span }) => hasMoved(now, span))) continue;
    still.push(...own);
    for (const { now, span } of pairs) {
      now.earlier = now.earlier === null ? span : commonSpan(now.earlier, span);
    }
  }
  return still;
}

function partition(cells: readonly RowCell[]): [rounded: RowCell[], exact: RowCell[]] {
  const published = cells.filter(({ cell }) => cell.status === 'publie');
  return [
    published.filter(({ cell }) => cell.rounded),
    published.filter(({ cell }) => !cell.rounded),
  ];
}

/** What is counted of a territory in a year, of people seen there or of its cohort. */
function groupOf({ cell, place }: RowCell): string {
  const year = place.period.slice(0, 4);
  return [place.territory, year, cell.table.startsWith('parcours_') ? cell.table : 'mois'].join(
    '|',
  );
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
