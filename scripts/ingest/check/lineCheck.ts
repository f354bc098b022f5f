import type { ExtractFile } from '../format/extractFormat.ts';

/** What must not be on any line of a file: a condition in SQL, and what to say where it holds. */
export interface LineCheck {
  file: ExtractFile;
  /** Name of the column shown. */
  column: string;
  /** Table or view whose lines are checked; it has a column `ligne`. */
  source: string;
  /** True on the lines that are wrong; NULL counts as false. */
  wrong: string;
  severity?: 'avertissement';
  message: string;
  expected: string;
  remedy: string;
}
