import type { Cell, Dataset, ReadRow } from '../dataset.ts';
import type { RevisedStatus } from './CellState.ts';
import type { Revision } from './Revision.ts';

const numberOf = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : null);

/**
 * The recorded revisions, oldest first; those of a day in the order of their lines. `textOf`: the
 * text of a former value in its file, where it is known.
 */
export function recordedRevisions(
  dataset: Dataset | null | undefined,
  textOf: (row: ReadRow) => string | undefined = () => undefined,
): Revision[] {
  return (dataset?.rows ?? [])
    .map((row) => ({
      row,
      date: String(row.values.date_revision),
      dataset: String(row.values.jeu),
      key: String(row.values.cle),
      column: String(row.values.colonne),
      before: {
        value: numberOf(row.values.ancienne_valeur),
        status: row.values.ancien_statut as RevisedStatus,
      },
      beforeText: textOf(row) ?? String(row.values.ancienne_valeur ?? ''),
      after: {
        value: numberOf(row.values.nouvelle_valeur),
        status: row.values.nouveau_statut as RevisedStatus,
      },
      reason: String(row.values.motif),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
