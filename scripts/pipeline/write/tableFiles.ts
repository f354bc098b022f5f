import type { PublishedTable } from '../derive/publishedTables.ts';
import { csvText } from './csvText.ts';
import { excelFiles } from './excelFiles.ts';
import { jsonText } from './jsonText.ts';
import { parquetBytes } from './parquetBytes.ts';
import { encodeText, type PublishedFile } from './publishedFile.ts';
import { spreadsheetOf } from './spreadsheetOf.ts';
import { publishedShapes } from './tableSchema.ts';

/**
 * Each table in its four forms, which hold the same values: CSV, XLSX, Parquet, JSON. `onReady` is
 * told at once those that are made before the XLSX files, for which a thread works.
 */
export async function tableFiles(
  tables: readonly PublishedTable[],
  onReady: (files: readonly PublishedFile[]) => void = () => {},
): Promise<PublishedFile[]> {
  const json = tables.map((table) => fileOf(table, 'json', encodeText(jsonText(table.rows))));
  const excel = excelFiles(tables.map((table, rank) => spreadsheetOf(table, bytesOf(json[rank]))));
  const others = tables.map((table) => ({
    csv: fileOf(table, 'csv', encodeText(csvText(columnsOf(table), table.rows))),
    parquet: fileOf(table, 'parquet', parquetBytes(table)),
  }));
  onReady([...others.flatMap(({ csv, parquet }) => [csv, parquet]), ...json]);
  const made = await excel;
  return others.flatMap(({ csv, parquet }, rank) =>
    [csv, made[rank], parquet, json[rank]].filter((file) => file !== undefined),
  );
}

function columnsOf({ contract }: PublishedTable): string[] {
  return publishedShapes(contract).map(({ name }) => name);
}

function fileOf(
  { contract, rows }: PublishedTable,
  format: PublishedFile['format'],
  bytes: Uint8Array,
): PublishedFile {
  const { name } = contract;
  return { path: `${name}.${format}`, bytes, dataset: name, format, rows: rows.length };
}

function bytesOf(file: PublishedFile | undefined): Uint8Array {
  return file?.bytes ?? new Uint8Array();
}
