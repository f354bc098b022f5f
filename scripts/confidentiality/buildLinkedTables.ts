import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import type { CountIndex } from './CountIndex.ts';
import { countCells, rowCells } from './cells/countCells.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { type Cell, type LinkedTables, linkedTables } from './linkedTables.ts';
import { meet } from './meet.ts';
import { earlierTotals } from './relations/earlierTotals.ts';
import { everyRelation } from './relations/everyRelation.ts';
import { extractionTies } from './relations/extractionTies.ts';
import { publishedRates } from './relations/publishedRates.ts';
import { type TerritoryTree, territoryTree } from './territoryTree.ts';

export interface BuiltTables {
  tables: LinkedTables;
  /** Identifiers of the cells that each row shows. */
  cellsOfRow: ReadonlyMap<Row, readonly string[]>;
}

/**
 * What the rows of the datasets show, and everything that ties them together. Throws in French
 * when two rows of one cell differ. `earlier`: rows of former editions of the same datasets, the
 * latest first; those of earlier extractions that are published beside the others count among them.
 */
export function buildLinkedTables(
  rows: TableRows,
  register: readonly Territory[],
  earlier: readonly TableRows[] = [],
): BuiltTables {
  const tree = territoryTree(register);
  const { index, cellsOfRow } = countCells(rows, tree);
  for (const former of [...extractionRows(rows), ...earlier]) recallEarlier(index, former, tree);
  const rates = [...(rows.chiffres_cles ?? []), ...(rows.taux_par_profil ?? [])];
  const ranges = publishedRates(index, rates, tree);
  const means = { tree, totals: rows.cumuls_mensuels ?? [] };
  const relations = [
    ...Object.values(everyRelation).flatMap((make) => make(index, means)),
    ...earlierTotals(
      index,
      earlier.flatMap(({ cumuls_mensuels }) => cumuls_mensuels ?? []),
      tree,
    ),
  ];
  const ties = extractionTies(index).filter(({ cells }) =>
    cells.every((id) => index.byId(id)?.status !== 'non_disponible'),
  );
  const together = rowGroups(cellsOfRow);
  return {
    tables: linkedTables(index.cells(), relations, { ranges, ties, together }),
    cellsOfRow,
  };
}

/** What earlier extractions gave of the months, the latest first. */
function extractionRows(rows: TableRows): TableRows[] {
  const byDate = Map.groupBy(rows.activite_mensuelle_anterieure ?? [], (row) =>
    String(row.date_extraction),
  );
  return [...byDate]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, own]) => ({ activite_mensuelle: own }));
}

/**
 * What a former edition published stays known. An exact value that the rows hold is frozen, one that
 * they hide is recalled; of a rounded one the span is known, for as long as nothing denies it.
 */
function recallEarlier(index: CountIndex, former: TableRows, tree: TerritoryTree): void {
  for (const [dataset, rows] of Object.entries(former)) {
    for (const row of rows) {
      for (const { cell: before } of rowCells(dataset, row, tree)) recall(index, before);
    }
  }
}

function recall(index: CountIndex, { id, value, range, status }: Cell): void {
  const cell = index.byId(id);
  if (cell === undefined || status !== 'publie') return;
  const span = range ?? (cell.rounded && value !== null ? ([value, value] as const) : null);
  if (span !== null) cell.earlier = cell.earlier === null ? span : meet(cell.earlier, span);
  if (span !== null || value === null) return;
  if (cell.value === null && cell.status === 'secret') cell.value = value;
  else if (cell.value !== value) return;
  cell.frozen = true;
}

/** Cells that are shown or hidden together: those of a row. */
function rowGroups(cellsOfRow: BuiltTables['cellsOfRow']): string[][] {
  return [...cellsOfRow.values()].map((cells) => [...cells]).filter(({ length }) => length > 1);
}
