import type { PublishedTable } from '../derive/publishedTables.ts';
import type { BegunForms } from './beginForms.ts';
import { csvText } from './csvText.ts';
import { parquetBytes } from './parquetBytes.ts';
import type { PublishedFile } from './publishedFile.ts';
import { tableFile } from './tableFile.ts';
import { publishedShapes } from './tableSchema.ts';

/**
 * Each table in its four forms, which hold the same values: CSV, XLSX, Parquet, JSON. `onReady` is
 * told at once those that are made before the XLSX files, for which a thread works.
 */
export async function tableFiles(
  tables: readonly PublishedTable[],
  { json, excel }: BegunForms,
  onReady: (files: readonly PublishedFile[]) => void = () => {},
): Promise<PublishedFile[]> {
  const others = tables.map((table) => ({
    csv: tableFile(table, 'csv', csvText(columnsOf(table), table.rows)),
    parquet: tableFile(table, 'parquet', parquetBytes(table)),
  }));
  onReady([...others.flatMap(({ csv, parquet }) => [csv, parquet]), ...json]);
  const made = await excel.files;
  return others.flatMap(({ csv, parquet }, rank) =>
    [csv, made[rank], parquet, json[rank]].filter((file) => file !== undefined),
  );
}

function columnsOf({ contract }: PublishedTable): string[] {
  return publishedShapes(contract).map(({ name }) => name);
}
