import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { activiteAnnuelle } from '../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../src/contracts/activiteMensuelle.ts';
import { missionsLocales } from '../../src/contracts/missionsLocales.ts';
import { territoires } from '../../src/contracts/territoires.ts';
import { dayFault } from '../changes/dayFault.ts';
import { findCommit } from '../changes/git/findCommit.ts';
import {
  type GitLack,
  gitLack,
  gitState,
  shallowLack,
  unreadHistory,
} from '../changes/git/gitState.ts';
import { publishedBefore } from '../changes/history/publishedBefore.ts';
import { laterDay } from '../changes/laterDay.ts';
import type { TableRows } from '../confidentiality/cells/tableRows.ts';
import type { OnStep } from '../confidentiality/suppress.ts';
import type { Anomaly } from '../pipeline/anomaly.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { readData } from '../pipeline/read/readData.ts';
import { report } from '../pipeline/report.ts';
import { countedExtract } from './countedExtract.ts';
import { committedDataset } from './editions/committedDataset.ts';
import type { DataFiles } from './editions/datasetFiles.ts';
import type { ExtractMetadata } from './format/extractMetadata.ts';
import { IngestRefusal } from './IngestRefusal.ts';
import type { Counted } from './ingestExtract.ts';
import { insideGitWorkTree } from './insideGitWorkTree.ts';
import { type IngestPlan, planIngestion } from './planIngestion.ts';
import { editionsReport } from './report/editionsReport.ts';
import { forecastReport } from './report/forecastReport.ts';
import { frenchDay } from './report/frenchDay.ts';
import { ingestedDatasets, safeEditions } from './safeEditions.ts';

export interface CandidateOptions {
  /** Folder of the private extract. */
  folder: string;
  /** The committed data. */
  dataFolder: string;
  /** AAAA-MM-JJ; null: the day of the extraction, or that of the same edition which is there. */
  publishedOn: string | null;
  /** Why published values change; null: a new extraction. */
  reason: string | null;
  /** Years to close: final from now on. */
  closedYears?: readonly number[];
  /** Closed years to revise: the reason must be given. */
  revisedYears?: readonly number[];
  /** Greatest share of small counts in a level that is published; see `levelChoices`. */
  mostSmall?: number | undefined;
  /** Day of the run, AAAA-MM-JJ, after which nothing real was extracted. */
  today?: string;
  print: (line: string) => void;
  /** Told the name of each step that begins, and of each round of it. */
  onStep: OnStep;
}

/** What an ingestion would commit, and the exact counts that it comes from. */
export interface Candidate {
  counted: Counted;
  /** Files of the ingested datasets, and of the whole data folder with them. */
  written: DataFiles;
  all: DataFiles;
  /** Warnings told, of the extract and of the editions. */
  warnings: number;
}

/**
 * From a private extract to files that are safe to commit: reads, checks, counts, protects and
 * audits, telling what it finds. Writes nothing. `isElsewhere`: they will stand in another folder
 * than the committed data. Throws IngestRefusal when they may not be published.
 */
export async function ingestCandidate(
  options: CandidateOptions,
  { isElsewhere }: { isElsewhere: boolean },
): Promise<Candidate> {
  const { dataFolder, print, onStep } = options;
  refuseUnreadHistory(dataFolder);
  const { datasets, unread } = readData(dataFolder);
  // Told before the extract is read, whose own faults are told too; refused before the long work.
  const faulty = besideIngested(unread);
  for (const line of report(faulty.filter((anomaly) => !isInRegister(anomaly)))) print(line);
  const plan = (metadata: ExtractMetadata) => {
    if (faulty.length > 0) throw new IngestRefusal(['', unreadData]);
    return planOf(metadata, options, { datasets, isElsewhere });
  };
  const counted = await countedExtract({ ...options, plan });
  const { date_extraction } = counted.summary.metadata;
  const editions = safeEditions(counted, dataFolder, {
    publishedOn: options.publishedOn,
    reason: options.reason ?? `Extraction du ${frenchDay(date_extraction)}`,
    isElsewhere,
    history: historyOf(dataFolder),
    mostSmall: options.mostSmall,
    onStep,
    onForecast: (forecast) => {
      for (const line of forecastReport(forecast)) print(line);
    },
  });
  for (const line of report(editions.anomalies)) print(line);
  if (editions.files === null) {
    throw new IngestRefusal([
      '',
      'Ces éditions ne peuvent pas être publiées : rien n’a été écrit.',
    ]);
  }
  for (const line of editionsReport(editions)) print(line);
  const warnings = counted.warnings + editions.anomalies.length;
  return { counted, ...editions.files, warnings };
}

/** Refuses what can be before the long work: a folder, dates and years that cannot be. */
export function checkCandidate(options: CandidateOptions): void {
  const { folder, publishedOn, reason, closedYears = [], revisedYears = [] } = options;
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) {
    const fault = found ? 'c’est un fichier, et non un dossier' : 'ce dossier n’existe pas';
    throw new IngestRefusal([
      `${folder} : ${fault}. Remède : donnez le dossier qui contient extraction.yaml et les fichiers CSV.`,
    ]);
  }
  if (publishedOn !== null && !z.iso.date().safeParse(publishedOn).success) {
    throw new IngestRefusal([dayFault('--publication', publishedOn)]);
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
}

/**
 * What is to be published of an extract: closed years are those whose key figures stand in `data/`.
 * An extract older than the one published last would give its months back.
 */
function planOf(
  metadata: ExtractMetadata,
  options: CandidateOptions,
  { datasets, isElsewhere }: { datasets: Datasets; isElsewhere: boolean },
): IngestPlan {
  const isFictitious = metadata.statut === 'demonstration';
  if (!isFictitious) refuseDates(metadata, options);
  const isApart = isElsewhere && isFictitious;
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

/** A real extract was read by the day of the run, and is published from then on, not years later. */
function refuseDates({ date_extraction: read }: ExtractMetadata, options: CandidateOptions): void {
  const { publishedOn, today } = options;
  if (today !== undefined && read > today) {
    throw new IngestRefusal([
      `extraction.yaml : date_extraction est le ${frenchDay(read)}, et nous sommes le ${frenchDay(today)}. Remède : donnez le jour où l’entrepôt a été lu.`,
    ]);
  }
  const last = laterDay(today ?? read, 1);
  if (publishedOn !== null && (publishedOn < read || publishedOn > last)) {
    throw new IngestRefusal([
      `--publication ${publishedOn} : attendu une date du ${frenchDay(read)}, jour de l’extraction, au ${frenchDay(last)}. Remède : donnez le jour où les éditions paraîtront.`,
    ]);
  }
}

/** What Git's history holds of the counts of people; nothing where no version is recorded. */
function historyOf(dataFolder: string): TableRows[] {
  const root = dirname(dataFolder);
  const commit = findCommit(root, 'HEAD');
  return commit === null ? [] : publishedBefore(root, commit);
}

const unreadData = 'data/ ne peut pas être lu en entier : rien n’a été écrit.';

const isIn = ({ file }: Anomaly, names: readonly string[]) =>
  names.some((name) => file.startsWith(`data/${name}/`));

/** What is wrong beside the ingested datasets, which are written again. */
function besideIngested(anomalies: readonly Anomaly[]): Anomaly[] {
  return anomalies.filter((anomaly) => !isIn(anomaly, ingestedDatasets));
}

/** The registers are read again with the extract, which tells what is wrong in them. */
function isInRegister(anomaly: Anomaly): boolean {
  return isIn(anomaly, [missionsLocales.name, territoires.name]);
}

/** Where there is a history that Git cannot read to its beginning, the protection would not know what is known. */
function refuseUnreadHistory(dataFolder: string): void {
  const lack = historyLack(dirname(dataFolder));
  if (lack !== null) throw new IngestRefusal([unreadHistory(lack)]);
}

function historyLack(root: string): GitLack | null {
  const state = gitState(root);
  if (state === 'recorded') return shallowLack(root);
  if (state === 'no_commit' || insideGitWorkTree(root) === null) return null;
  return gitLack(root);
}
