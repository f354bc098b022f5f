import type { Publication } from '../../src/analyses/publication.ts';
import type { PublishedTable } from '../pipeline/derive/publishedTables.ts';

/** A publication that is not written yet. */
export function tablesPublication(tables: readonly PublishedTable[]): Publication {
  const rows = new Map(tables.map((table) => [table.contract.name, table.rows]));
  return { rows: ({ name }) => rows.get(name) ?? null };
}
