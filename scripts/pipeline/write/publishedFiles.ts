import type { PublishedAudit } from '../../../src/contracts/auditReport.ts';
import type { Publisher } from '../../../src/contracts/publisher.ts';
import { territorySheet } from '../../../src/contracts/territorySheet.ts';
import { comparison } from '../derive/comparison.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import { territorySheets } from '../derive/territorySheets.ts';
import { checkDataPackage } from './checkDataPackage.ts';
import { communeIndex } from './communeIndex.ts';
import { csvText } from './csvText.ts';
import { dataPackage } from './dataPackage.ts';
import { jsonText } from './jsonText.ts';
import { manifest } from './manifest.ts';
import { encodeText, type PublishedFile } from './publishedFile.ts';
import { publishedShapes, tableSchema } from './tableSchema.ts';
import { territoryFiles, territoryResources, territorySchemaPath } from './territoryFiles.ts';

/** Every file of the publication; throws if its Data Package is not a valid one. */
export function publishedFiles(
  tables: readonly PublishedTable[],
  audit: PublishedAudit,
  publisher: Publisher,
): PublishedFile[] {
  const files = tables.flatMap(tableFiles);
  const sheets = territorySheets(tables);
  const sheetFiles = territoryFiles(sheets);
  const descriptor = dataPackage(tables, files, publisher, territoryResources(sheets, sheetFiles));
  const defects = checkDataPackage(descriptor);
  if (defects.length > 0) throw new Error(`datapackage.json : ${defects.join(' ; ')}`);
  const index = communeIndex(tables);
  const described = [
    ...files,
    ...sheetFiles,
    descriptionFile(territorySchemaPath, tableSchema(territorySheet)),
    ...(index ? [compactFile('recherche_communes.json', index)] : []),
    compactFile('comparaison.json', comparison(tables)),
    descriptionFile('confidentialite.json', audit),
    descriptionFile('editeur.json', publisher),
    descriptionFile('datapackage.json', descriptor),
  ];
  return [...described, descriptionFile('manifest.json', manifest(tables, described))];
}

function tableFiles(table: PublishedTable): PublishedFile[] {
  const { name } = table.contract;
  const columns = publishedShapes(table.contract).map((shape) => shape.name);
  const common = { dataset: name, rows: table.rows.length };
  return [
    {
      ...common,
      path: `${name}.csv`,
      format: 'csv',
      bytes: encodeText(csvText(columns, table.rows)),
    },
    { ...common, path: `${name}.json`, format: 'json', bytes: encodeText(jsonText(table.rows)) },
  ];
}

function descriptionFile(path: string, content: unknown): PublishedFile {
  const bytes = encodeText(`${JSON.stringify(content, null, 2)}\n`);
  return { path, bytes, dataset: null, format: 'json', rows: 0 };
}

/** On one line: a page loads it, nobody reads it. */
function compactFile(path: string, content: unknown): PublishedFile {
  const bytes = encodeText(`${JSON.stringify(content)}\n`);
  return { path, bytes, dataset: null, format: 'json', rows: 0 };
}
