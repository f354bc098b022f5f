import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import type { CountIndex } from './CountIndex.ts';
import { countCells } from './cells/countCells.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { type LinkedTables, linkedTables } from './linkedTables.ts';
import { recallEarlier } from './recallEarlier.ts';
import { cumulatedParts } from './relations/cumulatedParts.ts';
import { extractionTies } from './relations/extractionTies.ts';
import { firstExits } from './relations/firstExits.ts';
import { flowMargins } from './relations/flowMargins.ts';
import { fundingSums } from './relations/fundingSums.ts';
import { lifeTables } from './relations/lifeTables.ts';
import { parts, partsOfCatalogue } from './relations/parts.ts';
import { periodSums } from './relations/periodSums.ts';
import { populationSums } from './relations/populationSums.ts';
import { profileMargins, profileParts } from './relations/profileMargins.ts';
import { publishedRates } from './relations/publishedRates.ts';
import { publishedTotals } from './relations/publishedTotals.ts';
import { runningTotals } from './relations/runningTotals.ts';
import { situationEntries } from './relations/situationEntries.ts';
import { situationMargins } from './relations/situationMargins.ts';
import { territorySums } from './relations/territorySums.ts';
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
  const relations = [
    ...relationsOf(index, tree),
    ...publishedTotals(index, rows.cumuls_mensuels ?? [], tree),
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

/** Relations add implied cells to the index: quarters and spans come before what may need them. */
function relationsOf(index: CountIndex, tree: TerritoryTree) {
  return [
    ...periodSums(index),
    ...runningTotals(index),
    ...territorySums(index, tree),
    ...profileMargins(index),
    ...situationMargins(index),
    ...fundingSums(index),
    ...flowMargins(index),
    ...lifeTables(index),
    ...firstExits(index),
    ...situationEntries(index),
    ...populationSums(index),
    ...parts(index, [...partsOfCatalogue, ...profileParts]),
    ...cumulatedParts(index),
  ];
}

/** Cells that are shown or hidden together: those of a row. */
function rowGroups(cellsOfRow: BuiltTables['cellsOfRow']): string[][] {
  return [...cellsOfRow.values()].map((cells) => [...cells]).filter(({ length }) => length > 1);
}
