import { territorySheet } from '../../../src/contracts/territorySheet.ts';
import {
  territorySheetFolder,
  territorySheetPath,
} from '../../../src/contracts/territorySheetPath.ts';
import { territorySlug } from '../../../src/contracts/territorySlug.ts';
import type { TerritorySheet } from '../derive/territorySheets.ts';
import { csvText } from './csvText.ts';
import { encodeText, type PublishedFile, sha256 } from './publishedFile.ts';
import { columnsOf } from './tableSchema.ts';

/** Where the Table Schema that the files of the territories share is written. */
export const territorySchemaPath = `${territorySheetFolder}/schema.json`;

/** The CSV file of each territory, in the order of the sheets. */
export function territoryFiles(sheets: readonly TerritorySheet[]): PublishedFile[] {
  const columns = columnsOf({ contract: territorySheet });
  return sheets.map(({ level, code, rows }) => ({
    path: territorySheetPath(level, code),
    bytes: encodeText(csvText(columns, rows)),
    dataset: null,
    format: 'csv',
    rows: rows.length,
  }));
}

/** The files of the territories as resources of the Data Package. */
export function territoryResources(
  sheets: readonly TerritorySheet[],
  files: readonly PublishedFile[],
) {
  return sheets.flatMap(({ level, code, name }, index) => {
    const file = files[index];
    if (file === undefined) return [];
    return {
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name: `${territorySheetFolder}-${territorySlug(level)}-${code.toLowerCase()}`,
      type: 'table',
      title: `${territorySheet.title} : ${name}`,
      path: file.path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: file.bytes.byteLength,
      hash: `sha256:${sha256(file.bytes)}`,
      lignes: file.rows,
      schema: territorySchemaPath,
    };
  });
}
