import type { TableRows } from '../confidentiality/cells/tableRows.ts';
import type { PublishedTable } from './derive/publishedTables.ts';

/** The rows of the published tables, by dataset. */
export function tableRowsOf(tables: readonly PublishedTable[]): TableRows {
  return Object.fromEntries(tables.map(({ contract, rows }) => [contract.name, rows]));
}
