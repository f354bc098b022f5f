import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { activiteMensuelle } from '../../src/contracts/activiteMensuelle.ts';
import { dayFault } from '../changes/dayFault.ts';
import { committedDataset } from '../ingest/editions/committedDataset.ts';
import { IngestRefusal } from '../ingest/IngestRefusal.ts';
import {
  type Candidate,
  type CandidateOptions,
  checkCandidate,
  ingestCandidate,
} from '../ingest/ingestCandidate.ts';
import { insideGitWorkTree } from '../ingest/insideGitWorkTree.ts';
import { frenchDay } from '../ingest/report/frenchDay.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { inFolder } from '../pipeline/inFolder.ts';
import { readData } from '../pipeline/read/readData.ts';
import { readPublisher } from '../pipeline/read/readPublisher.ts';
import { replaceFolder } from '../pipeline/write/replaceFolder.ts';
import { indexHtml } from './html/indexHtml.ts';
import { sheetHtml } from './html/sheetHtml.ts';
import type { ProofContext } from './ProofContext.ts';
import { proofFile, sheetFile } from './sheetFile.ts';
import { structureProofs } from './structureProofs.ts';

export interface EpreuveOptions extends CandidateOptions {
  /** Where to write the sheets, outside any Git work tree. */
  target: string | null;
  /** AAAA-MM-JJ: last day for the answer of the missions locales; null: none. */
  replyBy: string | null;
}

/**
 * From a private extract to a sheet for each mission locale, of what the same ingestion would publish
 * of it: all of them or none, and nothing among the data. Throws IngestRefusal when it writes nothing.
 */
export async function runEpreuve(options: EpreuveOptions): Promise<void> {
  const { dataFolder, print } = options;
  checkCandidate(options);
  const target = checkedTarget(options.target);
  checkReply(options);
  const candidate = await ingestCandidate(options, { isElsewhere: false });
  const context = contextOf(candidate, options);
  const before = readData(dataFolder).datasets;
  const after = inFolder(candidate.all, (folder) => readData(folder).datasets);
  const proofs = structureProofs(candidate, { before, after });
  const files = [
    { path: 'index.html', bytes: Buffer.from(indexHtml(proofs, context)) },
    ...proofs.map((proof) => ({
      path: sheetFile(proof),
      bytes: Buffer.from(sheetHtml(proof, context)),
    })),
  ];
  replaceFolder(target, files, join(dirname(target), `.epreuve-${basename(target)}`));
  const lines = [
    ...writtenLines(target, proofs.length, context),
    ...(isIngested(before, context) ? [alreadyIngested] : []),
  ];
  for (const line of lines) print(line);
}

const alreadyIngested =
  'Cette extraction est déjà dans data/ : les feuilles ne disent donc pas ce qu’elle change. Faites l’épreuve avant l’ingestion (si celle-ci n’est pas enregistrée : git restore data, puis recommencez).';

/** Do the data hold the months of this very extraction? */
function isIngested(before: Datasets, { extract }: ProofContext): boolean {
  const isFictitious = extract.statut === 'demonstration';
  const { metadata } = committedDataset(before, activiteMensuelle.name, isFictitious);
  return metadata?.editions.some((one) => one.date_extraction === extract.date_extraction) ?? false;
}

/** Exact counts never stand where Git may take them, nor in the place of anything else. */
function checkedTarget(target: string | null): string {
  if (target === null) {
    throw new IngestRefusal([
      'L’épreuve contient des effectifs exacts : ajoutez --sortie <dossier>, hors de tout dépôt Git.',
    ]);
  }
  const tree = insideGitWorkTree(target);
  if (tree !== null) {
    throw new IngestRefusal([
      `--sortie ${target} : ce dossier est dans le dépôt Git ${tree}, où ces effectifs exacts pourraient être publiés. Remède : choisissez un dossier hors de tout dépôt.`,
    ]);
  }
  const there = existsSync(target) ? readdirSync(target) : [];
  const strangers = there.filter((name) => !proofFile.test(name));
  if (strangers.length > 0) {
    throw new IngestRefusal([
      `--sortie ${target} : ce dossier contient autre chose que des épreuves (${strangers.slice(0, 3).join(', ')}), et il serait remplacé. Remède : choisissez un dossier vide ou nouveau.`,
    ]);
  }
  return target;
}

function checkReply({ replyBy, publishedOn }: EpreuveOptions): void {
  if (replyBy === null) return;
  if (!z.iso.date().safeParse(replyBy).success) {
    throw new IngestRefusal([dayFault('--reponse', replyBy)]);
  }
  if (publishedOn !== null && replyBy >= publishedOn) {
    throw new IngestRefusal([
      `--reponse ${replyBy} : la publication est prévue le ${frenchDay(publishedOn)}, et les réponses doivent arriver avant. Remède : avancez --reponse, ou reculez --publication.`,
    ]);
  }
}

function contextOf({ counted }: Candidate, options: EpreuveOptions): ProofContext {
  const { publisher } = readPublisher(options.dataFolder, 'data');
  const { metadata } = counted.summary;
  return {
    extract: metadata,
    plan: counted.plan,
    publishedOn: options.publishedOn,
    replyBy: options.replyBy,
    publisher: { name: publisher?.nom ?? null, contact: publisher?.contact ?? null },
  };
}

function writtenLines(target: string, count: number, context: ProofContext): string[] {
  const { replyBy, publisher } = context;
  return [
    '',
    `${count} feuille${count > 1 ? 's' : ''} et leur liste (index.html) écrites dans ${target}.`,
    'Elles contiennent des effectifs exacts : envoyez à chaque mission locale la sienne, et elle seule. Rien n’a été écrit dans data/.',
    ...(replyBy === null
      ? ['Elles ne disent pas avant quand répondre : ajoutez --reponse AAAA-MM-JJ.']
      : []),
    ...(publisher.contact === null
      ? [
          'Elles ne disent pas à quelle adresse répondre : complétez contact dans data/editeur.yaml.',
        ]
      : []),
  ];
}
