import type { Contours } from '../../../src/contracts/contours.ts';
import { licences } from '../../../src/contracts/licences.ts';
import type { Publisher } from '../../../src/contracts/publisher.ts';
import { siteName } from '../../../src/contracts/siteName.ts';
import type { WithdrawnEdition } from '../../../src/contracts/withdrawnEdition.ts';
import { frenchDay } from '../../ingest/report/frenchDay.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import { catalogContext } from './catalogContext.ts';
import { contoursFiles } from './contoursFiles.ts';
import { type PublishedFile, sha256 } from './publishedFile.ts';
import { temporalCoverage } from './temporalCoverage.ts';
import { withdrawnEditions } from './withdrawnEditions.ts';

const authority = 'http://publications.europa.eu/resource/authority';
/** The licence as data.gouv.fr names it: without a last slash. */
const licence = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence';

/** A box around the region, in degrees: longitude −1.8 to 2.7, latitude 42.7 to 47.2. */
const box = 'POLYGON((-1.8 42.7, 2.7 42.7, 2.7 47.2, -1.8 47.2, -1.8 42.7))';
const spatial = { '@id': 'http://id.insee.fr/geo/region/75', '@type': 'dct:Location', bbox: box };

/** IANA media type and code in the European list of file types, of each form. */
const forms: Partial<Record<PublishedFile['format'], { media: string; type: string }>> = {
  csv: { media: 'text/csv', type: 'CSV' },
  xlsx: {
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    type: 'XLSX',
  },
  parquet: { media: 'application/vnd.apache.parquet', type: 'PARQUET' },
  json: { media: 'application/json', type: 'JSON' },
};

/** Datasets that get new rows each month. */
const monthly = ['activite_mensuelle', 'cumuls_mensuels'];

/**
 * `catalog.jsonld`: what is published, for catalogues that harvest others. Addresses are relative
 * to the folder of the files, whose own address is given as soon as it is known. Source: DCAT-AP 3.0 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/)
 * and what data.gouv.fr reads of it (https://doc.data.gouv.fr/moissonnage/dcat/).
 */
export function catalog(
  tables: readonly PublishedTable[],
  files: readonly PublishedFile[],
  publisher: Publisher,
  contours: Contours | null = null,
) {
  const withdrawn = withdrawnEditions(tables);
  const days = tables.map(({ publishedOn }) => publishedOn).sort();
  const agent = {
    '@id': '../#editeur',
    '@type': ['foaf:Agent', 'foaf:Organization'],
    name: publisher.nom ?? 'à compléter',
  };
  const common = {
    publisher: agent,
    ...(publisher.contact === null ? {} : { contactPoint: contactPoint(publisher) }),
    language: `${authority}/language/FRA`,
  };
  return {
    '@context': publisher.site
      ? { '@base': `${publisher.site}donnees/`, ...catalogContext }
      : catalogContext,
    '@id': '../',
    '@type': 'dcat:Catalog',
    title: siteName,
    description:
      'Les données publiées au titre de l’article 4 de l’accord-cadre 2022-2024 entre la Région Nouvelle-Aquitaine et le réseau des missions locales.',
    ...common,
    license: licence,
    homepage: '../',
    issued: days[0],
    modified: days.at(-1),
    themeTaxonomy: `${authority}/data-theme`,
    dataset: [
      ...tables.map((table) => ({
        ...common,
        ...dataset(table),
        ...versionNotes(withdrawn.filter(({ jeux }) => jeux.includes(table.contract.name))),
        distribution: files
          .filter(({ dataset }) => dataset === table.contract.name)
          .map((file) => distribution(file, table)),
      })),
      ...contoursFiles(contours).flatMap((file) =>
        contours ? [{ ...common, ...outlines(contours, file) }] : [],
      ),
    ],
  };
}

/** An e-mail address, or the page where to write. */
function contactPoint({ nom, contact }: Publisher) {
  const where = contact?.startsWith('https://')
    ? { hasURL: contact }
    : { hasEmail: `mailto:${contact}` };
  return { '@id': '../#contact', '@type': ['vcard:Kind', 'vcard:Organization'], fn: nom, ...where };
}

function dataset(table: PublishedTable) {
  const { name } = table.contract;
  const coverage = temporalCoverage(table);
  const isFictitious = table.status === 'demonstration';
  return {
    '@id': `${name}/`,
    '@type': 'dcat:Dataset',
    identifier: `parcours-nouvelle-aquitaine/${name}`,
    title: isFictitious ? `${table.title} (démonstration, chiffres fictifs)` : table.title,
    description: `${table.description} Source : ${table.source}.`,
    landingPage: `${name}/`,
    ...licenceOf(table),
    keyword: ['mission locale', 'insertion', 'formation', 'jeunes', 'Nouvelle-Aquitaine'],
    theme: [`${authority}/data-theme/SOCI`, `${authority}/data-theme/EDUC`],
    spatial,
    accrualPeriodicity: `${authority}/frequency/${frequencyOf(table)}`,
    ...(coverage && {
      temporal: {
        '@id': `${name}/#periode`,
        '@type': 'dct:PeriodOfTime',
        startDate: coverage.start,
        endDate: coverage.end,
      },
    }),
    issued: [table.publishedOn, ...table.editions.map(({ publishedOn }) => publishedOn)].sort()[0],
    modified: table.publishedOn,
    version: table.publishedOn,
  };
}

/** The outlines of the territories, which are no table. */
function outlines(contours: Contours, file: PublishedFile) {
  const { titre: title, description, source, licence: code, date_publication: day } = contours;
  return {
    '@id': './#contours',
    '@type': 'dcat:Dataset',
    identifier: 'parcours-nouvelle-aquitaine/contours',
    title,
    description: `${description} Source : ${source}.`,
    landingPage: './#contours',
    ...licenceOf({ licence: code }),
    keyword: ['mission locale', 'contours', 'territoires', 'Nouvelle-Aquitaine'],
    theme: [`${authority}/data-theme/REGI`],
    spatial,
    accrualPeriodicity: `${authority}/frequency/IRREG`,
    issued: day,
    modified: day,
    version: day,
    distribution: [distribution(file, { title, licence: code, publishedOn: day })],
  };
}

/** What is no more in a dataset, and was published. */
function versionNotes(withdrawn: readonly WithdrawnEdition[]) {
  if (withdrawn.length === 0) return {};
  const notes = withdrawn.map(
    ({ jeu, edition, date_publication: from, date_retrait: day, motif }) =>
      `Édition ${edition} de ${jeu}, publiée le ${frenchDay(from)}, retirée le ${frenchDay(day)} : ${motif}`,
  );
  return { versionNotes: notes };
}

/** The licence of a dataset; where its source says none, the catalogue grants none. */
function licenceOf({ licence: code }: Pick<PublishedTable, 'licence'>) {
  return licences[code].url === null ? {} : { license: licence };
}

function frequencyOf({ contract: { name, assembly } }: PublishedTable): string {
  if (monthly.includes(name)) return 'MONTHLY';
  return assembly === 'latest' ? 'IRREG' : 'ANNUAL';
}

function distribution(
  { path, bytes, format }: PublishedFile,
  table: Pick<PublishedTable, 'title' | 'licence' | 'publishedOn'>,
) {
  const { media, type } = forms[format] ?? { media: 'application/octet-stream', type: 'BIN' };
  return {
    '@id': path,
    '@type': 'dcat:Distribution',
    title: `${table.title}, ${type}`,
    accessURL: path,
    downloadURL: path,
    format: `${authority}/file-type/${type}`,
    mediaType: `https://www.iana.org/assignments/media-types/${media}`,
    byteSize: bytes.byteLength,
    ...licenceOf(table),
    modified: table.publishedOn,
    checksum: {
      '@id': `${path}#sha256`,
      '@type': 'spdx:Checksum',
      algorithm: 'spdx:checksumAlgorithm_sha256',
      checksumValue: sha256(bytes),
    },
  };
}
