import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../../src/contracts/contract.ts';
import type { EditionMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset, Edition, ReadRow } from '../dataset.ts';
import { readCsv } from './readCsv.ts';
import { readMetadata } from './readMetadata.ts';
import { readRows } from './readRows.ts';

export interface Reading {
  /** Null when the dataset is absent or its metadata cannot be read. */
  dataset: Dataset | null;
  anomalies: Anomaly[];
}

/** Reads `<root>/<dataset>/`: its dataset.yaml and every CSV file beside it. */
export function readDataset(contract: Contract, root: string, label: string): Reading {
  const folder = join(root, contract.name);
  const shown = `${label}/${contract.name}`;
  if (!existsSync(folder)) return absent(contract, shown);
  const metadataFile = `${shown}/dataset.yaml`;
  const yaml = join(folder, 'dataset.yaml');
  if (!existsSync(yaml)) return { dataset: null, anomalies: [missingMetadata(metadataFile)] };
  const metadata = readMetadata(metadataFile, readFileSync(yaml));
  if (Array.isArray(metadata)) return { dataset: null, anomalies: metadata };

  const anomalies = matchFiles(folder, shown, metadata.editions);
  const listed = metadata.editions
    .filter(({ fichier }) => existsSync(join(folder, fichier)))
    .sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
  const kept = contract.assembly === 'latest' ? listed.slice(-1) : listed;
  const editions: Edition[] = [];
  const rows: ReadRow[] = [];
  for (const edition of kept) {
    const read = readEdition(contract, folder, shown, edition);
    anomalies.push(...read.anomalies);
    if (read.edition === null) continue;
    editions.push(read.edition);
    for (const row of read.rows) rows.push(row);
  }
  return { dataset: { contract, metadata, metadataFile, editions, rows }, anomalies };
}

function absent(contract: Contract, shown: string): Reading {
  if (!contract.required) return { dataset: null, anomalies: [] };
  const place = { file: shown, line: 1, column: 1 };
  const missing = error(
    place,
    'le dossier du jeu de données manque',
    `un dossier ${contract.name} avec dataset.yaml et ses fichiers CSV`,
    'restaurez-le depuis l’historique',
  );
  return { dataset: null, anomalies: [missing] };
}

function missingMetadata(file: string): Anomaly {
  return error(
    { file, line: 1, column: 1 },
    'les métadonnées manquent',
    'un fichier dataset.yaml',
    'copiez le modèle de data/README.md',
  );
}

/** Editions without metadata, and metadata without edition. */
function matchFiles(folder: string, shown: string, editions: EditionMetadata[]): Anomaly[] {
  const files = readdirSync(folder)
    .filter((name) => name !== 'dataset.yaml')
    .sort();
  const described = editions.map(({ fichier }) => fichier);
  const orphans = files
    .filter((name) => !described.includes(name))
    .map((name) =>
      error(
        { file: `${shown}/${name}`, line: 1, column: 1 },
        'l’édition n’a pas de métadonnées',
        'une entrée de dataset.yaml par fichier',
        'ajoutez le fichier à la liste editions de dataset.yaml, ou supprimez-le',
      ),
    );
  const place = { file: `${shown}/dataset.yaml`, line: 1, column: 1 };
  const ghosts = described
    .filter((name) => !files.includes(name))
    .map((name) =>
      error(
        place,
        `le fichier ${name} est annoncé mais absent`,
        'un fichier par édition',
        'ajoutez le fichier ou retirez l’édition',
      ),
    );
  const repeated = described
    .filter((name, index) => described.indexOf(name) !== index)
    .map((name) =>
      error(place, `l’édition ${name} est répétée`, 'une entrée par fichier', 'supprimez-en une'),
    );
  return [...orphans, ...ghosts, ...repeated];
}

function readEdition(contract: Contract, folder: string, shown: string, metadata: EditionMetadata) {
  const file = `${shown}/${metadata.fichier}`;
  const bytes = readFileSync(join(folder, metadata.fichier));
  const frozen = checkFrozen(file, metadata, bytes);
  const table = readCsv(file, bytes);
  if (Array.isArray(table)) return { edition: null, rows: [], anomalies: [...frozen, ...table] };
  const columns = new Map(table.header.map((name, index) => [name, index + 1]));
  const edition: Edition = { file, metadata, columns };
  const { rows, anomalies } = readRows(contract, edition, table);
  return { edition, rows, anomalies: [...frozen, ...anomalies] };
}

/** A final edition is frozen: its bytes are those whose SHA-256 its metadata holds. */
function checkFrozen(file: string, { sha256 }: EditionMetadata, bytes: Uint8Array): Anomaly[] {
  if (sha256 === undefined) return [];
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return [];
  return [
    error(
      { file, line: 1, column: 1 },
      'l’édition est figée et son contenu a changé',
      'le fichier dont dataset.yaml donne l’empreinte sha256',
      'restaurez le fichier ; une révision est un nouveau fichier',
    ),
  ];
}
