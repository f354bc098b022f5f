import { join } from 'node:path';
import { ChangeRefusal } from '../changes/ChangeRefusal.ts';
import { gitLack, gitState } from '../changes/git/gitState.ts';
import { runGit } from '../changes/git/runGit.ts';
import type { DataFiles } from '../ingest/editions/datasetFiles.ts';
import { counted } from '../ingest/report/counted.ts';
import { folderFiles } from '../pipeline/read/folderFiles.ts';
import { replaceFolder } from '../pipeline/write/replaceFolder.ts';
import { missingForProduction } from './missingForProduction.ts';
import { checkRequest, registerOf } from './newEdition.ts';
import { type PreparedYear, preparedYear } from './preparedYear.ts';
import { type RealData, withoutDemonstration } from './withoutDemonstration.ts';

/** What the analyst asks for. */
export interface FirstEditionRequest {
  /** Years whose files are typed by hand; none: the demonstration alone is removed. */
  years: readonly string[];
  /** Day of publication of these, AAAA-MM-JJ. */
  publishedOn: string;
  /** Day of the run, AAAA-MM-JJ. */
  today: string;
}

/**
 * Leads from the demonstration to the real: removes every fictitious edition of a project, prepares
 * the files of the years that are typed by hand, and gives, in French, what was done and what a site
 * of production still lacks. May be run again: nothing real is removed nor replaced. Throws
 * ChangeRefusal, having written nothing, where what is removed could not be found again.
 */
export function firstEdition(root: string, request: FirstEditionRequest): string[] {
  const { publishedOn, today } = request;
  for (const period of request.years) checkRequest({ period, publishedOn, today });
  const years = [...new Set(request.years.map(Number))].sort((a, b) => a - b);
  const data = join(root, 'data');
  const register = registerOf(data);
  const real = withoutDemonstration(folderFiles(data));
  if (real.removed.length > 0) refuseUnrecorded(root);
  const files = new Map(real.files);
  const prepared = years.map((year) => {
    const one = preparedYear(files, register, { year, publishedOn });
    for (const [path, bytes] of one.files) files.set(path, bytes);
    return one;
  });
  write(data, files, [real.removed.length, ...prepared.map(({ added }) => added.length)]);
  return [
    ...removedLines(real),
    ...preparedLines(prepared),
    '',
    'Il manque, avant un site de production :',
    ...missingForProduction(data, years).map((line) => `  ${line}`),
  ];
}

/** What is removed has to be in Git's history, where it can be found again. */
function refuseUnrecorded(root: string): void {
  if (gitState(root) !== 'recorded') {
    const { what, remedy } = gitLack(root);
    throw new ChangeRefusal(
      `La démonstration ne peut pas être retirée sans être enregistrée : ${what}. Remède : ${remedy}.`,
    );
  }
  const status = runGit(root, ['status', '--porcelain', '--', 'data'])?.toString('utf8') ?? '';
  const changed = status.split('\n').filter(Boolean);
  if (changed.length === 0) return;
  throw new ChangeRefusal(
    `data/ a ${counted(changed.length, 'modification qui n’est pas enregistrée', 'modifications qui ne sont pas enregistrées')}. Remède : enregistrez (git add data, git commit), ou annulez (git restore data), puis relancez ; git status les montre. Rien n’a été écrit.`,
  );
}

function write(data: string, files: DataFiles, changes: readonly number[]): void {
  if (changes.every((count) => count === 0)) return;
  const all = [...files].map(([path, bytes]) => ({ path, bytes }));
  replaceFolder(data, all, join(data, '..', '.premiere-edition'));
}

function removedLines({ removed }: RealData): string[] {
  if (removed.length === 0) return ['Aucune édition de démonstration : rien n’a été retiré.'];
  const datasets = [...new Set(removed.map((path) => path.split('/')[0]))];
  return [
    `Démonstration retirée : ${counted(removed.length, 'fichier')} (${datasets.join(', ')}).`,
  ];
}

function preparedLines(prepared: readonly PreparedYear[]): string[] {
  const added = prepared.flatMap((one) => one.added);
  const existing = prepared.flatMap((one) => one.existing);
  return [
    ...added.map((path) => `data/${path} : préparé, et décrit dans dataset.yaml ; à remplir.`),
    ...existing.map((path) => `data/${path} : déjà là, laissé tel quel.`),
  ];
}
