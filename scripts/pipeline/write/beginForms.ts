import { tableJson } from '../../../src/contracts/tableJson.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import { type FormsWork, otherForms } from './otherForms.ts';
import type { PublishedFile } from './publishedFile.ts';
import { tableFile } from './tableFile.ts';
import { columnsOf } from './tableSchema.ts';

/** The forms of tables, which hold the same values. */
export interface BegunForms {
  /** JSON files, in the order of the tables. */
  json: readonly PublishedFile[];
  /** The others, which take longest. */
  others: FormsWork;
}

/** Makes the JSON files of tables, and begins the others. */
export function beginForms(tables: readonly PublishedTable[]): BegunForms {
  const made = tables.map((table) => ({
    table,
    json: tableFile(table, 'json', tableJson(columnsOf(table), table.rows)),
  }));
  return { json: made.map(({ json }) => json), others: otherForms(made) };
}
