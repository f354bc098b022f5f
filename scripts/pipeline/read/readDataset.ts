import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../../src/contracts/contract.ts';
import type { EditionMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { territoires } from '../../../src/contracts/territoires.ts';
import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset, Edition, ReadRow } from '../dataset.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';
import { earlierBytes } from '../revisions/earlierBytes.ts';
import type { Revision } from '../revisions/Revision.ts';
import { checkFrozen } from './checkFrozen.ts';
import { matchFiles } from './matchFiles.ts';
import { readCsv } from './readCsv.ts';
import { readForeignCsv } from './readForeignCsv.ts';
import { readMetadata } from './readMetadata.ts';
import { readRows } from './readRows.ts';
import { visibleEntries } from './visibleEntries.ts';

export interface Reading {
  /** Null when the dataset is absent or its metadata cannot be read. */
  dataset: Dataset | null;
  /** What could not be read, and is missing from the dataset. */
  unread: Anomaly[];
  /** All that is wrong: what could not be read, and what should not have changed. */
  anomalies: Anomaly[];
}

/**
 * Reads `<root>/<dataset>/`: its dataset.yaml and every CSV file beside it. `revisions`: the
 * recorded changes of its values, by which a final edition may differ from what it was.
 */
export function readDataset(
  contract: Contract,
  root: string,
  label: string,
  revisions: readonly Revision[] = [],
): Reading {
  const folder = join(root, contract.name);
  const shown = `${label}/${contract.name}`;
  if (!isFolder(folder)) return absent(contract, shown);
  const metadataFile = `${shown}/dataset.yaml`;
  const files = visibleEntries(folder);
  if (!files.includes('dataset.yaml')) return unreadable(missingMetadata(metadataFile, files));
  const metadata = readMetadata(metadataFile, readFileSync(join(folder, 'dataset.yaml')));
  if (Array.isArray(metadata)) return unreadable(...metadata);

  const described = metadata.editions.map(({ fichier }) => fichier);
  const csvFiles = files.filter((name) => name !== 'dataset.yaml');
  const unmatched = matchFiles(shown, csvFiles, described);
  const readings = metadata.editions
    .filter(({ fichier }, index) => files.includes(fichier) && described.indexOf(fichier) === index)
    .sort((a, b) => (a.fichier < b.fichier ? -1 : 1))
    .map((edition, index, { length }) => {
      const isKept = contract.assembly !== 'latest' || index === length - 1;
      const resolved = { ...edition, statut: edition.statut ?? metadata.statut };
      return readEdition(contract, folder, { shown, metadata: resolved, isKept, revisions, root });
    });
  const unread = [...unmatched, ...readings.flatMap(({ unread }) => unread)];
  const dataset: Dataset = {
    contract,
    metadata,
    metadataFile,
    editions: readings.flatMap(({ edition }) => edition ?? []),
    rows: readings.flatMap(({ rows }) => rows),
    replaced: readings.flatMap(({ replaced }) => replaced).reverse(),
    complete: unread.length === 0,
  };
  const changed = readings.flatMap((reading) => reading.changed);
  return { dataset, unread, anomalies: [...unread, ...changed] };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function unreadable(...unread: Anomaly[]): Reading {
  return { dataset: null, unread, anomalies: unread };
}

function absent(contract: Contract, shown: string): Reading {
  if (!contract.required) return unreadable();
  return unreadable(
    error(
      { file: shown, line: 1, column: 1 },
      'le dossier du jeu de données manque',
      `un dossier ${contract.name} avec dataset.yaml et ses fichiers CSV`,
      'restaurez-le depuis l’historique',
    ),
  );
}

function missingMetadata(file: string, files: readonly string[]): Anomaly {
  return error(
    { file, line: 1, column: 1 },
    'les métadonnées manquent',
    'un fichier dataset.yaml',
    namingRemedy('dataset.yaml', files, 'copiez le modèle de data/README.md'),
  );
}

interface EditionReading {
  /** Null when it is not published, or cannot be read. */
  edition: Edition | null;
  rows: ReadRow[];
  /** Its rows, when another edition replaces it. */
  replaced: ReadRow[];
  /** What could not be read, and is missing from the rows. */
  unread: Anomaly[];
  /** What was read, but should not have changed. */
  changed: Anomaly[];
}

interface EditionToRead {
  /** Path of its folder in the messages. */
  shown: string;
  metadata: EditionMetadata;
  /** False when another edition replaces it: its SHA-256 alone is checked, and its names are remembered. */
  isKept: boolean;
  revisions: readonly Revision[];
  /** Folder of all the datasets. */
  root: string;
}

function readEdition(
  contract: Contract,
  folder: string,
  { shown, metadata, isKept, revisions, root }: EditionToRead,
): EditionReading {
  const file = `${shown}/${metadata.fichier}`;
  const bytes = readFileSync(join(folder, metadata.fichier));
  const { edition, rows, unread } = readRecords(contract, { file, metadata, bytes, root });
  // What cannot be read has changed: mending it comes first.
  if (isKept && unread.length > 0) return { edition, rows, replaced: [], unread, changed: [] };
  const changed = checkFrozen({
    file,
    bytes,
    sha256: metadata.sha256,
    mustBeFrozen: contract.assembly === 'cumulative' && metadata.statut === 'definitif',
    earlier: () => (edition ? earlierBytes(bytes, contract, edition, rows, revisions) : []),
  });
  if (!isKept) return { edition: null, rows: [], replaced: rows, unread: [], changed };
  return { edition, rows, replaced: [], unread, changed };
}

function readRecords(
  contract: Contract,
  {
    file,
    metadata,
    bytes,
    root,
  }: { file: string; metadata: EditionMetadata; bytes: Uint8Array; root: string },
): Pick<EditionReading, 'edition' | 'rows' | 'unread'> {
  const { foreign, optional = [] } = contract;
  const table = foreign
    ? readForeignCsv({ file, bytes, foreign, optional, departements: departementsIn(root) })
    : readCsv(file, bytes);
  if (Array.isArray(table)) return { edition: null, rows: [], unread: table };
  const { header, ranks } = table;
  const columns = new Map(header.map((name, index) => [name, ranks?.[index] ?? index + 1]));
  const edition: Edition = { file, metadata, columns };
  const { rows, anomalies } = readRows(contract, edition, table);
  return { edition, rows, unread: anomalies };
}

/** Codes of the départements in the register of `data/`; none where it cannot be read. */
function departementsIn(root: string): string[] {
  const { dataset } = readDataset(territoires, root, '');
  return (dataset?.rows ?? [])
    .filter(({ values }) => values.territoire_niveau === 'departement')
    .map(({ values }) => String(values.territoire_code));
}
