import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { contracts } from '../../../src/contracts/contracts.ts';
import type { DatasetMetadata, EditionMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { sha256 } from '../../pipeline/write/publishedFile.ts';
import { type DataState, dataStates, type Kept, registers } from './dataStates.ts';

/** Invented: a site of production wants to know who publishes it. */
const publisher = {
  nom: 'Association régionale des missions locales (ARML) Nouvelle-Aquitaine',
  adresse: '1 rue de l’Essai, 33000 Bordeaux',
  telephone: '05 00 00 00 00',
  directeur_publication: 'Camille Essai',
  contact: 'essai@parcours.example',
  hebergeur: {
    nom: 'Hébergeur d’essai',
    adresse: '2 rue de l’Essai, 33000 Bordeaux',
    telephone: '05 00 00 00 01',
  },
  site: 'https://parcours.example/',
};

/**
 * Writes into `target` one state of the data of `source` as if it were real: what is of
 * demonstration there becomes final and frozen, or provisional where it is rounded or replaceable,
 * so that a build for production takes it. A dataset that `source` does not hold is left out.
 */
export function writeDataState(state: DataState, source: string, target: string): void {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'editeur.yaml'), stringify(publisher));
  for (const name of registers) writeDataset(name, 'all', source, target);
  for (const [name, kept] of Object.entries(dataStates[state])) {
    writeDataset(name, kept, source, target);
  }
}

function writeDataset(name: string, kept: Kept, source: string, target: string): void {
  const folder = join(target, name);
  if (name === 'contours' && existsSync(join(source, name))) {
    cpSync(join(source, name), folder, { recursive: true });
  }
  const described = join(source, name, 'dataset.yaml');
  if (!existsSync(described)) return;
  const metadata = parse(readFileSync(described, 'utf8')) as DatasetMetadata;
  const editions = metadata.editions.slice(kept.startsWith('last') ? -1 : 0);
  mkdirSync(folder, { recursive: true });
  editions.forEach(({ fichier }, rank) => {
    const text = readFileSync(join(source, name, fichier), 'utf8');
    const isLast = rank === editions.length - 1;
    const isRegionAlone = kept === 'last_region' || (kept === 'region_but_last' && !isLast);
    writeFileSync(join(folder, fichier), isRegionAlone ? ofRegion(text) : text);
  });
  writeFileSync(join(folder, 'dataset.yaml'), stringify(asReal(name, metadata, editions, folder)));
}

/** The text of an edition without its rows below the region; a file without a territory is of it. */
function ofRegion(text: string): string {
  const [head = '', ...lines] = text.split('\n');
  const column = head.split(',').indexOf('territoire_niveau');
  if (column < 0) return text;
  // The columns before it hold no comma: they are those of the key.
  const isKept = (line: string) => line === '' || line.split(',')[column] === 'region';
  return [head, ...lines.filter(isKept)].join('\n');
}

/** The metadata of a dataset, without a word of demonstration. */
function asReal(
  name: string,
  metadata: DatasetMetadata,
  editions: EditionMetadata[],
  folder: string,
): DatasetMetadata {
  const contract = contracts.find((one) => one.name === name);
  const real = editions.map((edition): EditionMetadata => {
    if ((edition.statut ?? metadata.statut) !== 'demonstration') return edition;
    const isFinal = contract?.assembly === 'cumulative' && edition.arrondi === undefined;
    if (!isFinal) return { ...edition, statut: 'provisoire' };
    const bytes = readFileSync(join(folder, edition.fichier));
    return { ...edition, statut: 'definitif', sha256: sha256(bytes) };
  });
  if (metadata.statut !== 'demonstration') return { ...metadata, editions: real };
  return {
    ...metadata,
    description: contract?.description ?? metadata.description,
    source: 'Données d’essai',
    statut: 'provisoire',
    editions: real,
  };
}
