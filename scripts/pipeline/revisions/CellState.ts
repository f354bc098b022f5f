import type { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';

export type RevisedStatus = ReturnType<typeof codesOf<'statut_revision'>>[number];

/** A cell as a reader sees it: its value, or why there is none. */
export interface CellState {
  value: number | null;
  status: RevisedStatus;
}

/** The state of a row's cell: the row says why it is empty, where its dataset has such a column. */
export function cellState(row: Row, column: string): CellState {
  const value = row[column];
  const number = typeof value === 'number' ? value : null;
  const status = row.statut_valeur as RevisedStatus | undefined;
  return { value: number, status: status ?? (number === null ? 'non_disponible' : 'publie') };
}
