import type { PublishedTable } from '../derive/publishedTables.ts';
import { csvText } from './csvText.ts';
import { excelBytes } from './excelBytes.ts';
import { parquetBytes } from './parquetBytes.ts';
import type { PublishedFile } from './publishedFile.ts';
import { spreadsheetOf } from './spreadsheetOf.ts';
import { tableFile } from './tableFile.ts';
import { publishedShapes } from './tableSchema.ts';

/** The CSV, XLSX and Parquet files of a table. */
export function formsOf(table: PublishedTable): PublishedFile[] {
  const columns = publishedShapes(table.contract).map(({ name }) => name);
  return [
    tableFile(table, 'csv', csvText(columns, table.rows)),
    tableFile(table, 'xlsx', excelBytes(spreadsheetOf(table))),
    tableFile(table, 'parquet', parquetBytes(table)),
  ];
}
