import type { PublishedTable } from '../derive/publishedTables.ts';
import { type ExcelWork, excelFiles } from './excelFiles.ts';
import { jsonText } from './jsonText.ts';
import type { PublishedFile } from './publishedFile.ts';
import { spreadsheetOf } from './spreadsheetOf.ts';
import { tableFile } from './tableFile.ts';

/** The forms of tables that are begun first, in the order of the tables. */
export interface BegunForms {
  json: readonly PublishedFile[];
  /** Made in a thread, of the JSON files. */
  excel: ExcelWork;
}

/** Makes the JSON files of tables, and begins their XLSX files, which take longest. */
export function beginForms(tables: readonly PublishedTable[]): BegunForms {
  const made = tables.map((table) => ({
    table,
    file: tableFile(table, 'json', jsonText(table.rows)),
  }));
  return {
    json: made.map(({ file }) => file),
    excel: excelFiles(made.map(({ table, file }) => spreadsheetOf(table, file.bytes))),
  };
}
