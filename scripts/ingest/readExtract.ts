import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '../pipeline/anomaly.ts';
import { readRegister } from '../pipeline/read/readRegister.ts';
import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { cellChecks } from './check/cellChecks.ts';
import { consistencyChecks, strangerChecks } from './check/consistencyChecks.ts';
import { emptinessChecks } from './check/emptinessChecks.ts';
import type { Faults } from './check/Faults.ts';
import { runLineChecks } from './check/runLineChecks.ts';
import { Database } from './database/Database.ts';
import { macros } from './database/macros.ts';
import { type ExtractFile, extractFiles } from './format/extractFormat.ts';
import type { ExtractMetadata } from './format/extractMetadata.ts';
import { plannedSpells } from './load/plannedSpells.ts';
import { sourceView } from './load/sourceView.ts';
import { type TerritoryYears, territoryTables } from './load/territoryTables.ts';
import { typedTables } from './load/typedTables.ts';
import { type NormalisedFile, normaliseFile } from './read/normaliseFile.ts';
import { readExtractMetadata } from './read/readExtractMetadata.ts';

/** An extract in a database, checked; the caller closes the database. */
export interface Extract {
  metadata: ExtractMetadata;
  /** Region, départements and missions locales, active or not. */
  register: readonly Territory[];
  files: Readonly<Record<ExtractFile, NormalisedFile>>;
  database: Database;
}

/**
 * Reads the private extract of a folder into a database of a temporary folder, and checks it:
 * every error at once, added to `faults`. Returns null when there is nothing to check against:
 * extraction.yaml or the repository's territories cannot be read.
 */
export async function readExtract(
  folder: string,
  dataFolder: string,
  { space, faults, onStep }: { space: string; faults: Faults; onStep: (step: string) => void },
): Promise<Extract | null> {
  const metadata = readExtractMetadata(join(folder, 'extraction.yaml'));
  const files = await normaliseFiles(folder, space, faults, onStep);
  if (Array.isArray(metadata)) return refuse(faults, metadata);
  const read = readRegister(dataFolder);
  if ('anomalies' in read) return refuse(faults, read.anomalies);
  const database = await Database.open(space, onStep);
  try {
    const { register } = read;
    await load(database, territoryTables(register, yearsOf(metadata)), files, space);
    await check(database, metadata, files, faults);
    await database.run('périodes prévues', plannedSpells(metadata.date_extraction));
    return { metadata, register, files, database };
  } catch (cause) {
    database.close();
    throw cause;
  }
}

function yearsOf({ periode_debut, date_extraction }: ExtractMetadata): TerritoryYears {
  const [first, extracted] = [periode_debut, date_extraction].map((day) => Number(day.slice(0, 4)));
  return { first: first as number, extracted: extracted as number };
}

type Files = Record<ExtractFile, NormalisedFile>;

async function normaliseFiles(
  folder: string,
  space: string,
  faults: Faults,
  onStep: (step: string) => void,
): Promise<Files> {
  const files: Partial<Files> = {};
  for (const file of extractFiles) {
    onStep(`lecture de ${file}.csv`);
    const source = join(folder, `${file}.csv`);
    files[file] = existsSync(source)
      ? await normaliseFile(file, source, join(space, `${file}.tsv`), faults)
      : missingFile(file, folder, faults);
  }
  return files as Files;
}

function missingFile(file: ExtractFile, folder: string, faults: Faults): NormalisedFile {
  const place = { file: `${file}.csv`, line: 1, column: 1 };
  faults.add([
    error(
      place,
      'le fichier manque',
      `${extractFiles.map((name) => `${name}.csv`).join(', ')} dans ${folder}`,
      file === 'dispositifs'
        ? 'extrayez-le, et son en-tête seul si aucun dispositif n’est saisi'
        : 'extrayez-le, avec toutes ses lignes',
    ),
  ]);
  return { header: null, rows: 0, complete: false };
}

function refuse(faults: Faults, anomalies: readonly ReturnType<typeof error>[]): null {
  for (const anomaly of anomalies) faults.add([anomaly]);
  return null;
}

async function load(
  database: Database,
  territories: string,
  files: Files,
  space: string,
): Promise<void> {
  await database.run('préparation', macros + territories);
  for (const file of extractFiles) {
    const path = files[file].header === null ? null : join(space, `${file}.tsv`);
    await database.run(`ouverture de ${file}.csv`, sourceView(file, path));
  }
  await database.run('chargement', typedTables);
}

async function check(
  database: Database,
  metadata: ExtractMetadata,
  files: Files,
  faults: Faults,
): Promise<void> {
  const rank = (file: ExtractFile, index: number) =>
    (files[file].header?.positions[index] ?? 0) + 1;
  const strangers = files.jeunes.complete ? strangerChecks : [];
  const checks = [...cellChecks, ...consistencyChecks(metadata.date_extraction), ...strangers];
  await runLineChecks(database, checks, rank, faults);
  if (faults.errors > 0) return;
  const rows = Object.fromEntries(extractFiles.map((file) => [file, files[file].rows]));
  const counts = rows as Record<ExtractFile, number>;
  for (const fault of await emptinessChecks({ database, metadata, rows: counts, rank })) {
    faults.add([fault]);
  }
}
