import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { auditDatasets } from './auditDatasets.ts';
import { type BuiltTables, buildLinkedTables } from './buildLinkedTables.ts';
import { countedTables } from './cells/countedFields.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { InconsistentTables } from './intervals/InconsistentTables.ts';
import type { PossibleWorlds } from './intervals/PossibleWorlds.ts';
import type { Cell } from './linkedTables.ts';
import { type OnStep, suppress } from './suppress.ts';

/** Rows that may be published, and what shows that they hide enough: never written. */
export interface ProtectedDatasets {
  rows: Record<string, Row[]>;
  worlds: PossibleWorlds;
}

/**
 * The rows of several datasets, exact on entry, as they may be published: `secret` and empty where
 * a count is hidden, all datasets protected together. The order of rows and columns is kept;
 * datasets that hold no protected count pass unchanged. `earlier`: rows already published by former
 * editions, of which those that no revision changed stay published. Throws UnprotectableTables,
 * naming the table and never the value, when no suppression protects a count.
 */
export function protectDatasets(
  rows: TableRows,
  register: readonly Territory[],
  earlier: TableRows = {},
  onStep?: OnStep,
): ProtectedDatasets {
  refuseSecrets(rows);
  const { tables, cellsOfRow } = buildLinkedTables(rows, register, earlier);
  let suppression = suppress(tables, onStep);
  for (;;) {
    const { worlds } = suppression;
    const published = publishedRows(rows, cellsOfRow, new Set(suppression.hidden));
    onStep?.('relecture des tableaux protégés');
    const more = suppression.hideMore(foundIn(published, register, { earlier, worlds }));
    if (more === null) return { rows: published, worlds };
    suppression = more;
  }
}

function publishedRows(
  rows: TableRows,
  cellsOfRow: BuiltTables['cellsOfRow'],
  hidden: ReadonlySet<string>,
): Record<string, Row[]> {
  const isHidden = (row: Row) =>
    row.statut_valeur === 'publie' && (cellsOfRow.get(row) ?? []).some((id) => hidden.has(id));
  const protectedRows = Object.entries(rows).map(([dataset, own]) => [
    dataset,
    own.map((row) => (isHidden(row) ? secretRow(dataset, row) : row)),
  ]);
  return Object.fromEntries(protectedRows);
}

/**
 * What an outsider finds who has nothing but the rows: hidden totals no longer tell him which
 * tables count the same people, so that his relations may differ from those of exact tables. Rows
 * that contradict themselves or earlier editions are for the audit of the publication to refuse.
 */
function foundIn(
  rows: TableRows,
  register: readonly Territory[],
  { earlier, worlds }: { earlier: TableRows; worlds: PossibleWorlds },
): Cell[] {
  try {
    return auditDatasets(rows, register, earlier, worlds).exposed;
  } catch (error) {
    if (error instanceof InconsistentTables) return [];
    throw error;
  }
}

function secretRow(dataset: string, row: Row): Row {
  const fields = countedTables[dataset]?.fields(row) ?? [];
  const empty = Object.fromEntries(fields.map(({ field }) => [field, null]));
  return { ...row, ...empty, statut_valeur: 'secret' };
}

function refuseSecrets(rows: TableRows): void {
  for (const [dataset, own] of Object.entries(rows)) {
    if (!(dataset in countedTables)) continue;
    if (own.some(({ statut_valeur }) => statut_valeur === 'secret')) {
      throw new Error(
        `${dataset} : des lignes sont déjà secrètes, la protection se calcule sur les effectifs exacts`,
      );
    }
  }
}
