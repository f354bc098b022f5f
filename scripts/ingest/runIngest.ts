import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { activiteAnnuelle } from '../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../src/contracts/activiteMensuelle.ts';
import { findCommit } from '../changes/git/findCommit.ts';
import { gitLack, gitState } from '../changes/git/gitState.ts';
import { publishedBefore } from '../changes/history/publishedBefore.ts';
import type { TableRows } from '../confidentiality/cells/tableRows.ts';
import { readData } from '../pipeline/read/readData.ts';
import { report } from '../pipeline/report.ts';
import { replaceFolder } from '../pipeline/write/replaceFolder.ts';
import { reportFaults } from './check/reportFaults.ts';
import { checkTarget } from './editions/checkTarget.ts';
import { committedDataset } from './editions/committedDataset.ts';
import type { DataFiles } from './editions/datasetFiles.ts';
import { exactFiles } from './editions/exactFiles.ts';
import type { ExtractMetadata } from './format/extractMetadata.ts';
import { IngestRefusal } from './IngestRefusal.ts';
import { type Counted, ingestExtract } from './ingestExtract.ts';
import { insideGitWorkTree } from './insideGitWorkTree.ts';
import { type IngestPlan, planIngestion } from './planIngestion.ts';
import { editionsReport } from './report/editionsReport.ts';
import { frenchDay } from './report/frenchDay.ts';
import { summaryReport } from './report/summaryReport.ts';
import { safeEditions } from './safeEditions.ts';

export interface IngestOptions {
  /** Folder of the private extract. */
  folder: string;
  /** The committed data. */
  dataFolder: string;
  /** Where to write the editions; null: among the committed data. */
  target: string | null;
  /** AAAA-MM-JJ; null: the day of the extraction. */
  publishedOn: string | null;
  /** Why published values change; null: a new extraction. */
  reason: string | null;
  /** Years to close: final from now on. */
  closedYears?: readonly number[];
  /** Closed years to revise: the reason must be given. */
  revisedYears?: readonly number[];
  /** Writes the exact tables, which must never be committed. */
  isExact: boolean;
  print: (line: string) => void;
  /** Told the name of each step that begins. */
  onStep: (step: string) => void;
}

/**
 * From a private extract to editions that are safe to commit: reads, checks, counts, protects,
 * audits, and only then writes, all or nothing. Throws IngestRefusal when it writes nothing.
 */
export async function runIngest(options: IngestOptions): Promise<void> {
  const { folder, dataFolder, print, onStep } = options;
  checkOptions(options);
  const { faults, counted } = await ingestExtract(folder, dataFolder, {
    onStep,
    ...(!options.isExact && { plan: (metadata) => planOf(metadata, options) }),
  });
  for (const line of reportFaults(faults)) print(line);
  if (counted === null) {
    const count = faults.errors;
    throw new IngestRefusal(['', `${count} erreur${count > 1 ? 's' : ''} : rien n’a été écrit.`]);
  }
  for (const line of summaryReport(counted)) print(line);
  print('');
  if (options.isExact) writeExact(options, counted);
  else writeSafe(options, counted);
}

/** What can be refused before the long work. */
function checkOptions(options: IngestOptions): void {
  const { folder, dataFolder, target, publishedOn, reason, isExact } = options;
  const { closedYears = [], revisedYears = [] } = options;
  if (!existsSync(folder)) throw new IngestRefusal([`${folder} : ce dossier n’existe pas.`]);
  if (publishedOn !== null && !z.iso.date().safeParse(publishedOn).success) {
    throw new IngestRefusal([`--publication ${publishedOn} : attendu une date AAAA-MM-JJ.`]);
  }
  if (revisedYears.length > 0 && reason === null) {
    throw new IngestRefusal([
      '--reviser change une édition définitive, et demande sa raison : ajoutez --motif "…".',
    ]);
  }
  for (const [option, years] of [
    ['--reviser', revisedYears],
    ['--definitif', closedYears],
  ] as const) {
    if (years.some((year) => !Number.isInteger(year) || year < 1980 || year > 2100)) {
      throw new IngestRefusal([`${option} : attendu une année, AAAA, ou plusieurs : 2024,2025.`]);
    }
  }
  if (isExact) refuseWorkTree(target);
  else refuseUnreadHistory(dataFolder);
  if (target !== null) checkTarget(target);
}

/**
 * What is to be published of an extract: closed years are those whose key figures stand in `data/`.
 * An extract older than the one published last would give its months back.
 */
function planOf(metadata: ExtractMetadata, options: IngestOptions): IngestPlan {
  const isFictitious = metadata.statut === 'demonstration';
  const isApart = options.target !== null && isFictitious;
  const { datasets } = readData(options.dataFolder);
  const there = (name: string) => committedDataset(datasets, name, isFictitious);
  const months = isApart ? [] : (there(activiteMensuelle.name).metadata?.editions ?? []);
  const last = months
    .map(({ date_extraction: day }) => day ?? '')
    .sort()
    .at(-1);
  if (last !== undefined && metadata.date_extraction < last) {
    throw new IngestRefusal([
      `extraction.yaml : l’extrait date du ${frenchDay(metadata.date_extraction)}, et le suivi mensuel publié de celui du ${frenchDay(last)}. Remède : ingérez un extrait plus récent ; les mois déjà publiés ne reviennent pas en arrière.`,
    ]);
  }
  return planIngestion(metadata, {
    closing: options.closedYears ?? [],
    revised: options.revisedYears ?? [],
    closed: isApart ? new Set() : there(activiteAnnuelle.name).frozen,
  });
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

function writeExact({ target, print }: IngestOptions, { tables }: Counted): void {
  if (target === null) return;
  replaceWith(target, exactFiles(tables));
  print(`Effectifs exacts écrits dans ${target}, pour l’ARML seule : ne les diffusez pas.`);
}

function writeSafe(options: IngestOptions, counted: Counted): void {
  const { dataFolder, target, print, onStep } = options;
  const { date_extraction } = counted.summary.metadata;
  const editions = safeEditions(counted, dataFolder, {
    publishedOn: options.publishedOn ?? date_extraction,
    reason: options.reason ?? `Extraction du ${frenchDay(date_extraction)}`,
    isElsewhere: target !== null,
    history: historyOf(dataFolder),
    onStep,
  });
  for (const line of report(editions.anomalies)) print(line);
  if (editions.files === null) {
    throw new IngestRefusal([
      '',
      'Ces éditions ne peuvent pas être publiées : rien n’a été écrit.',
    ]);
  }
  for (const line of editionsReport(editions)) print(line);
  const { written, all } = editions.files;
  if (target === null) replaceWith(dataFolder, all);
  else replaceWith(target, written);
  print('');
  print(`${written.size} fichiers écrits dans ${target ?? dataFolder}.`);
}

/** What Git's history holds of the counts of people; nothing where no version is recorded. */
function historyOf(dataFolder: string): TableRows[] {
  const root = dirname(dataFolder);
  const commit = findCommit(root, 'HEAD');
  return commit === null ? [] : publishedBefore(root, commit);
}

/** Where there is a history that Git cannot read, the protection would not know what is known. */
function refuseUnreadHistory(dataFolder: string): void {
  const root = dirname(dataFolder);
  const state = gitState(root);
  if (state === 'recorded' || state === 'no_commit' || insideGitWorkTree(root) === null) return;
  const { what, remedy } = gitLack(root);
  throw new IngestRefusal([
    `L’historique de data/, dont la protection tient compte, ne peut pas être relu : ${what}. Remède : ${remedy}.`,
  ]);
}

function replaceWith(target: string, files: DataFiles): void {
  const staging = join(dirname(target), `.ingestion-${basename(target)}`);
  replaceFolder(
    target,
    [...files].map(([path, bytes]) => ({ path, bytes })),
    staging,
  );
}
