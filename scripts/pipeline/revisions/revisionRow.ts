import { revisions } from '../../../src/contracts/revisions.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import type { ChangedCell } from './changedCells.ts';

/** When a value was replaced by another, and why. */
export interface Occasion {
  /** AAAA-MM-JJ. */
  date: string;
  reason: string;
}

/** The changed cell of a dataset's row, as `revisions` records it. */
export function revisionRow(
  dataset: string,
  key: string,
  { column, before, after, beforeText }: ChangedCell & { beforeText?: string },
  { date, reason }: Occasion,
): Row {
  return {
    date_revision: date,
    jeu: dataset,
    cle: key,
    colonne: column,
    ancienne_valeur: beforeText || before.value,
    ancien_statut: before.status,
    nouvelle_valeur: after.value,
    nouveau_statut: after.status,
    motif: reason,
  };
}

/** What no two rows of `revisions` share: the cell and the day. */
export function revisionKey(row: Row): string {
  return revisions.key.map((name) => row[name]).join('|');
}
