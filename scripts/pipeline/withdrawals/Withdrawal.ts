import type { ReadRow } from '../dataset.ts';

/** A published edition that was withdrawn. Days are AAAA-MM-JJ. */
export interface Withdrawal {
  /** Where it is recorded, for the messages. */
  row: ReadRow;
  date: string;
  dataset: string;
  /** The name of its file. */
  file: string;
  /** The day from which its dated addresses showed it, and the one from which they no longer did. */
  publishedOn: string;
  endedOn: string;
  reason: string;
}
