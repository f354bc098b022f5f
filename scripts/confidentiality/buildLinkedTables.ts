import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import type { CountIndex } from './CountIndex.ts';
import { countCells } from './cells/countCells.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { type LinkedTables, linkedTables } from './linkedTables.ts';
import { cumulatedParts } from './relations/cumulatedParts.ts';
import { firstExits } from './relations/firstExits.ts';
import { flowMargins } from './relations/flowMargins.ts';
import { fundingSums } from './relations/fundingSums.ts';
import { lifeTableSpans } from './relations/lifeTableSpans.ts';
import { lifeTables } from './relations/lifeTables.ts';
import { parts, partsOfCatalogue } from './relations/parts.ts';
import { periodSums } from './relations/periodSums.ts';
import { populationSums } from './relations/populationSums.ts';
import { profileMargins, profileParts } from './relations/profileMargins.ts';
import { publishedRates } from './relations/publishedRates.ts';
import { publishedTotals } from './relations/publishedTotals.ts';
import { receptionSituations } from './relations/receptionSituations.ts';
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
 * when two rows of one cell differ. `earlier`: rows of former editions of the same datasets.
 */
export function buildLinkedTables(
  rows: TableRows,
  register: readonly Territory[],
  earlier: TableRows = {},
): BuiltTables {
  const tree = territoryTree(register);
  const { index, cellsOfRow } = countCells(rows, tree);
  recallEarlier(index, countCells(earlier, tree).index);
  const rates = [...(rows.chiffres_cles ?? []), ...(rows.taux_par_profil ?? [])];
  const ranges = publishedRates(index, rates, tree);
  const relations = [
    ...relationsOf(index, tree),
    ...publishedTotals(index, rows.cumuls_mensuels ?? [], tree),
  ];
  const together = rowGroups(rows, cellsOfRow);
  return { tables: linkedTables(index.cells(), relations, { ranges, together }), cellsOfRow };
}

/** Relations add implied cells to the index: quarters and spans come before what may need them. */
function relationsOf(index: CountIndex, tree: TerritoryTree) {
  return [
    ...periodSums(index),
    ...lifeTableSpans(index),
    ...territorySums(index, tree),
    ...profileMargins(index),
    ...situationMargins(index),
    ...fundingSums(index),
    ...flowMargins(index),
    ...lifeTables(index),
    ...firstExits(index),
    ...receptionSituations(index),
    ...populationSums(index),
    ...parts(index, [...partsOfCatalogue, ...profileParts]),
    ...cumulatedParts(index),
  ];
}

/**
 * What a former edition published and no revision changed stays known: a value that the rows hold
 * is frozen, one that they hide is recalled.
 */
function recallEarlier(index: CountIndex, former: CountIndex): void {
  for (const { id, value, status } of former.cells()) {
    const cell = index.byId(id);
    if (cell === undefined || value === null || status !== 'publie') continue;
    if (cell.value === null && cell.status === 'secret') cell.value = value;
    else if (cell.value !== value) continue;
    cell.frozen = true;
  }
}

/** Cells that are shown or hidden together: those of a row, and those of a whole life table. */
function rowGroups(rows: TableRows, cellsOfRow: BuiltTables['cellsOfRow']): string[][] {
  const tables = Map.groupBy(rows.parcours_premiere_entree ?? [], (row) =>
    [
      row.cohorte,
      row.territoire_niveau,
      row.territoire_code,
      row.population,
      row.issue,
      row.hypothese,
    ].join('|'),
  );
  const cellsOf = (own: readonly Row[]) => own.flatMap((row) => cellsOfRow.get(row) ?? []);
  const wholes = [...tables.values()].map((own) => [...new Set(cellsOf(own))]);
  const others = [...cellsOfRow].filter(([row]) => row.issue === undefined);
  return [...wholes, ...others.map(([, cells]) => [...cells])].filter(({ length }) => length > 1);
}
