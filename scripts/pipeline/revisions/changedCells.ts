import type { Contract } from '../../../src/contracts/contract.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { type CellState, cellState } from './CellState.ts';
import { measuredColumns } from './measuredColumns.ts';

/** A cell of a row that is no longer what it was. */
export interface ChangedCell {
  column: string;
  before: CellState;
  after: CellState;
}

/**
 * The cells that differ between two versions of a row. Where its status alone has changed, its
 * first measured column stands for the whole row.
 */
export function changedCells(contract: Contract, before: Row, after: Row): ChangedCell[] {
  const columns = measuredColumns(contract);
  const cells = columns.map((column) => ({
    column,
    before: cellState(before, column),
    after: cellState(after, column),
  }));
  const changed = cells.filter((cell) => cell.before.value !== cell.after.value);
  if (changed.length > 0 || before.statut_valeur === after.statut_valeur) return changed;
  return cells.slice(0, 1);
}
