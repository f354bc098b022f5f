import type { ReadRow } from '../dataset.ts';
import type { CellState } from './CellState.ts';

/** A recorded change of one published value. */
export interface Revision {
  /** Where it is recorded, for the messages. */
  row: ReadRow;
  /** Day (AAAA-MM-JJ) on which the new value was published. */
  date: string;
  dataset: string;
  /** The key of the revised row, as `rowKey` writes it. */
  key: string;
  column: string;
  before: CellState;
  /** The former value as its file wrote it: `43.30` is not `43.3` to a SHA-256. */
  beforeText: string;
  after: CellState;
  reason: string;
}
