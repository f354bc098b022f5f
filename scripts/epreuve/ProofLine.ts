import type { Row } from '../confidentiality/cells/tableRows.ts';
import type { ValueStatus } from '../pipeline/derive/worstStatus.ts';

/** A count, or why there is none. */
export interface Value {
  count: number | null;
  status: ValueStatus;
}

/** One count of a mission locale, before its protection and after. */
export interface ProofLine {
  dataset: string;
  /** Year of the edition. */
  year: number;
  /** Columns that say what is counted. */
  row: Row;
  /** Exact: for the mission locale alone. */
  counted: Value;
  /** As the ingestion would publish it; null where it would not at this level. */
  published: Value | null;
  /** As it is published today, an annual count by its provisional total; null if it is not. */
  before: Value | null;
  /** An annual count as it is published for the year before; null if it is not. */
  yearBefore: Value | null;
  /** Is it rounded to the nearest 5, or exact? */
  isRounded: boolean;
}
