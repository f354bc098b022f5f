import { type Licence, licences } from '../../../src/contracts/licences.ts';
import type { Publisher } from '../../../src/contracts/publisher.ts';
import { siteName } from '../../../src/contracts/siteName.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import { type PublishedFile, sha256 } from './publishedFile.ts';
import { tableSchema } from './tableSchema.ts';

/** `datapackage.json`, by the Data Package standard v2 (https://datapackage.org). */
export function dataPackage(
  tables: readonly PublishedTable[],
  files: readonly PublishedFile[],
  publisher: Publisher,
  /** Resources that are no dataset: the files of the territories. */
  others: readonly object[],
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'parcours-missions-locales-nouvelle-aquitaine',
    title: siteName,
    description:
      'Données publiées au titre de l’article 4 de l’accord-cadre 2022-2024 entre la Région Nouvelle-Aquitaine et le réseau des missions locales.',
    ...(publisher.site && { homepage: publisher.site }),
    licenses: [licenceOf(licences.lov2)],
    ...(publisher.nom && { contributors: [contributor(publisher.nom, publisher)] }),
    keywords: ['mission locale', 'insertion', 'formation', 'jeunes', 'Nouvelle-Aquitaine'],
    resources: [...tables.map((table) => resource(table, files)), ...others],
  };
}

/** A licence as the standard writes it. */
export function licenceOf({ identifier, url, name }: Licence) {
  return { name: identifier, ...(url && { path: url }), title: name };
}

function contributor(title: string, { contact, site }: Publisher) {
  return {
    title,
    ...(site && { path: site }),
    ...(contact?.includes('@') && { email: contact }),
    roles: ['publisher'],
  };
}

function resource(table: PublishedTable, files: readonly PublishedFile[]) {
  const { name } = table.contract;
  const csv = files.find(({ dataset, format }) => dataset === name && format === 'csv');
  if (csv === undefined) throw new Error(`no CSV file for ${name}`);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    type: 'table',
    title: table.title,
    description: table.description,
    path: csv.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes.byteLength,
    hash: `sha256:${sha256(csv.bytes)}`,
    sources: [{ title: table.source }],
    // Where it says nothing, the licence of the package holds.
    ...(table.licence !== 'lov2' && { licenses: [licenceOf(licences[table.licence])] }),
    statut: table.status,
    date_extraction: table.extractedOn,
    date_publication: table.publishedOn,
    lignes: table.rows.length,
    schema: tableSchema(table.contract),
  };
}
