import type { PublishedTable } from '../derive/publishedTables.ts';
import { csvText } from './csvText.ts';
import { excelBytes } from './excelBytes.ts';
import { parquetBytes } from './parquetBytes.ts';
import type { PublishedFile } from './publishedFile.ts';
import { spreadsheetOf } from './spreadsheetOf.ts';
import { tableFile } from './tableFile.ts';
import { columnsOf } from './tableSchema.ts';

/** The CSV, XLSX and Parquet files of a table. */
export function formsOf(table: PublishedTable): PublishedFile[] {
  return [
    tableFile(table, 'csv', csvText(columnsOf(table), table.rows)),
    tableFile(table, 'xlsx', excelBytes(spreadsheetOf(table))),
    tableFile(table, 'parquet', parquetBytes(table)),
  ];
}
