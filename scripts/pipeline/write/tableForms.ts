import type { PublishedTable } from '../derive/publishedTables.ts';
import { jsonText } from './jsonText.ts';
import { type FormsWork, otherForms } from './otherForms.ts';
import type { PublishedFile } from './publishedFile.ts';
import { tableFile } from './tableFile.ts';

/** The forms of tables, which hold the same values. */
export interface BegunForms {
  /** JSON files, in the order of the tables. */
  json: readonly PublishedFile[];
  /** The others, which take longest. */
  others: FormsWork;
}

/** Makes the JSON files of tables, and begins the others. */
export function beginForms(tables: readonly PublishedTable[]): BegunForms {
  const json = tables.map((table) => tableFile(table, 'json', jsonText(table.rows)));
  return { json, others: otherForms(tables, json) };
}

/** Each table in its four forms: CSV, XLSX, Parquet, JSON. */
export async function tableFiles({ json, others }: BegunForms): Promise<PublishedFile[]> {
  const made = await others.files;
  return json.flatMap((file, rank) => [...(made[rank] ?? []), file]);
}
