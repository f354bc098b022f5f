import { dataSourcesPath } from '../../../src/contracts/dataSources.ts';
import { territorySheet } from '../../../src/contracts/territorySheet.ts';
import type { Publishable } from '../checkPublication.ts';
import { comparison } from '../derive/comparison.ts';
import { territorySheets } from '../derive/territorySheets.ts';
import { Archive } from './Archive.ts';
import { archiveReadme } from './archiveReadme.ts';
import { beginForms } from './beginForms.ts';
import { catalog } from './catalog.ts';
import { catalogTurtle } from './catalogTurtle.ts';
import { checkDataPackage } from './checkDataPackage.ts';
import { communeIndex } from './communeIndex.ts';
import { contoursFiles, contoursResources } from './contoursFiles.ts';
import { dataPackage } from './dataPackage.ts';
import { descriptionFile } from './descriptionFile.ts';
import { editionFiles } from './editionFiles.ts';
import { manifest } from './manifest.ts';
import { encodeText, type PublishedFile } from './publishedFile.ts';
import { tableFiles } from './tableFiles.ts';
import { tableSchema } from './tableSchema.ts';
import { territoryFiles, territoryResources, territorySchemaPath } from './territoryFiles.ts';

/** What is made while the JSON is compressed; the XLSX, half of the weight, stay beside the archive. */
const inArchive: readonly PublishedFile['format'][] = ['csv', 'parquet'];

/**
 * Every file of the publication, among them an archive that is a Data Package whole: each dataset for
 * whatever software, and the sheets. `begun`: the forms that were begun before. Throws if its Data Package
 * is not a valid one.
 */
export async function publishedFiles(
  { tables, audit, publisher, contours, sources }: Publishable,
  begun = beginForms(tables),
): Promise<PublishedFile[]> {
  const sheets = territorySheets(tables);
  const archive = new Archive();
  archive.add([textFile('LISEZ-MOI.txt', 'txt', archiveReadme(tables, sheets))]);
  archive.add(begun.json);
  const sheetFiles =
    sheets.length === 0
      ? []
      : [
          ...territoryFiles(sheets),
          descriptionFile(territorySchemaPath, tableSchema(territorySheet)),
        ];
  archive.add(sheetFiles);
  const files = await tableFiles(begun);
  const outlines = contoursFiles(contours);
  const descriptor = dataPackage(tables, files, publisher, [
    ...territoryResources(sheets, sheetFiles),
    ...contoursResources(contours, outlines),
  ]);
  const defects = checkDataPackage(descriptor);
  if (defects.length > 0) throw new Error(`datapackage.json : ${defects.join(' ; ')}`);
  const described = descriptionFile('datapackage.json', descriptor);
  const taken = files.filter(({ format }) => inArchive.includes(format));
  archive.add([...taken, ...outlines, described]);
  const index = communeIndex(tables);
  const compared = comparison(tables);
  const whole = [
    ...files,
    ...editionFiles(tables, files),
    ...sheetFiles,
    ...(index ? [compactFile('recherche_communes.json', index)] : []),
    ...outlines,
    ...(compared ? [compactFile('comparaison.json', compared)] : []),
    descriptionFile('confidentialite.json', audit),
    descriptionFile('editeur.json', publisher),
    ...(sources ? [descriptionFile(dataSourcesPath, { sources })] : []),
    described,
    ...(await catalogFiles(catalog(tables, files, publisher, contours))),
    archive.close(),
  ];
  return [...whole, descriptionFile('manifest.json', manifest(tables, whole))];
}

/** The catalogue for those who harvest it, in its two syntaxes. */
async function catalogFiles(document: ReturnType<typeof catalog>): Promise<PublishedFile[]> {
  return [
    { ...descriptionFile('catalog.jsonld', document), format: 'jsonld' },
    textFile('catalog.ttl', 'ttl', await catalogTurtle(document)),
  ];
}

function textFile(path: string, format: PublishedFile['format'], text: string): PublishedFile {
  return { path, bytes: encodeText(text), dataset: null, format, rows: 0 };
}

/** On one line: a page loads it, nobody reads it. */
function compactFile(path: string, content: unknown): PublishedFile {
  const bytes = encodeText(`${JSON.stringify(content)}\n`);
  return { path, bytes, dataset: null, format: 'json', rows: 0 };
}
