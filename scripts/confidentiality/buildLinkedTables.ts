import { cumulsMensuels } from '../../src/contracts/cumulsMensuels.ts';
import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { countCells } from './cells/countCells.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { type LinkedTables, linkedTables } from './linkedTables.ts';
import { recallEarlier } from './recallEarlier.ts';
import { earlierTotals } from './relations/earlierTotals.ts';
import { everyRelation } from './relations/everyRelation.ts';
import { extractionTies } from './relations/extractionTies.ts';
import { publishedRates } from './relations/publishedRates.ts';
import { successionTies } from './relations/successionTies.ts';
import { territoryTree } from './territoryTree.ts';

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
  const tree = territoryTree(register, rows);
  const { index, cellsOfRow } = countCells(rows, tree);
  const before = [...extractionRows(rows), ...earlier];
  const still = before.flatMap((former) =>
    recallEarlier(index, former, territoryTree(register, former)),
  );
  const rates = [...(rows.chiffres_cles ?? []), ...(rows.taux_par_profil ?? [])];
  const ranges = publishedRates(index, rates, tree);
  const means = { tree, totals: rows.cumuls_mensuels ?? [] };
  const relations = [
    ...Object.values(everyRelation).flatMap((make) => make(index, means)),
    ...earlierTotals(
      index,
      still.filter(({ cell }) => cell.table === cumulsMensuels.name),
    ),
  ];
  const ties = extractionTies(index).filter(({ cells }) =>
    cells.every((id) => index.byId(id)?.status !== 'non_disponible'),
  );
  const succession = successionTies(index, tree, register, before);
  const together = rowGroups(cellsOfRow);
  return {
    tables: linkedTables(index.cells(), [...relations, ...succession.relations], {
      ranges,
      ties: [...ties, ...succession.ties],
      together,
    }),
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

/** Cells that are shown or hidden together: those of a row. */
function rowGroups(cellsOfRow: BuiltTables['cellsOfRow']): string[][] {
  return [...cellsOfRow.values()].map((cells) => [...cells]).filter(({ length }) => length > 1);
}
