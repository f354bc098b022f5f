import { rowYear } from '../../src/contracts/rowYear.ts';
import type { Row } from '../confidentiality/cells/tableRows.ts';

/** Year of the edition that holds a row; not a number where rows have no period. */
export function editionYear(row: Row): number {
  return Number(rowYear(row) ?? Number.NaN);
}
