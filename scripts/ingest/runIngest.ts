import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { folderFiles } from '../pipeline/read/folderFiles.ts';
import { replaceFolder } from '../pipeline/write/replaceFolder.ts';
import { countedExtract } from './countedExtract.ts';
import { checkTarget } from './editions/checkTarget.ts';
import type { DataFiles } from './editions/datasetFiles.ts';
import { exactFiles } from './editions/exactFiles.ts';
import { IngestRefusal } from './IngestRefusal.ts';
import { type CandidateOptions, checkCandidate, ingestCandidate } from './ingestCandidate.ts';
import { insideGitWorkTree } from './insideGitWorkTree.ts';
import { counted } from './report/counted.ts';
import { writtenLine } from './report/writtenLine.ts';

export interface IngestOptions extends CandidateOptions {
  /** Where to write the editions; null: among the committed data. */
  target: string | null;
  /** Writes the exact tables, which must never be committed. */
  isExact: boolean;
}

/**
 * From a private extract to editions that are safe to commit: reads, checks, counts, protects,
 * audits, and only then writes, all or nothing. Throws IngestRefusal when it writes nothing.
 */
export async function runIngest(options: IngestOptions): Promise<void> {
  const { target, isExact } = options;
  checkCandidate(options);
  if (isExact) refuseWorkTree(target);
  if (target !== null) checkTarget(target);
  if (isExact) await writeExact(options);
  else await writeSafe(options);
}

/** Exact tables are individual data in all but name: they never stand where Git may take them. */
function refuseWorkTree(target: string | null): void {
  if (target === null) {
    throw new IngestRefusal(['--sans-protection demande --sortie <dossier>, hors du dépôt.']);
  }
  const tree = insideGitWorkTree(target);
  if (tree === null) return;
  throw new IngestRefusal([
    `--sans-protection : ${target} est dans le dépôt Git ${tree}, où ces effectifs exacts pourraient être publiés. Remède : choisissez un dossier hors de tout dépôt.`,
  ]);
}

async function writeExact(options: IngestOptions): Promise<void> {
  const { target, print } = options;
  const { tables } = await countedExtract(options);
  if (target === null) return;
  replaceWith(target, exactFiles(tables));
  print(`Effectifs exacts écrits dans ${target}, pour l’ARML seule : ne les diffusez pas.`);
}

async function writeSafe(options: IngestOptions): Promise<void> {
  const { dataFolder, target, print } = options;
  const { written, all, warnings } = await ingestCandidate(options, {
    isElsewhere: target !== null,
  });
  const folder = target ?? dataFolder;
  const files = target === null ? all : written;
  const before = existsSync(folder) ? folderFiles(folder) : new Map();
  replaceWith(folder, files);
  print('');
  if (warnings > 0) print(`${counted(warnings, 'avertissement')}, plus haut, à relire.`);
  print(writtenLine(before, files, folder));
}

function replaceWith(target: string, files: DataFiles): void {
  const staging = join(dirname(target), `.ingestion-${basename(target)}`);
  replaceFolder(
    target,
    [...files].map(([path, bytes]) => ({ path, bytes })),
    staging,
  );
}
