import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkData } from '../../changes/checkData.ts';
import { type IngestStep, ingestSequence } from '../../demo/ingestSequence.ts';
import type { Person } from '../../demo/person.ts';
import { readData } from '../../pipeline/read/readData.ts';
import { ingestNamingTypes } from './ingestNamingTypes.ts';

/** What one publication of a sequence took and gave. */
export interface EditionRun extends IngestStep {
  /** Seconds of the ingestion and of `data:check`. */
  ingestion: number;
  check: number;
  /** Lines of `data/` added or removed since the commit before. */
  changedLines: number;
  /** Rows of the months of the open years and their totals, and the secret ones among them. */
  provisional: { rows: number; secret: number };
  /** What `data:check` found: errors are all it takes to refuse. */
  warnings: number;
}

interface Options {
  /** A project: its `data/` is a Git repository's, committed. */
  root: string;
  firstYear: number;
  /** Told each publication once it is committed. */
  onRun?: (run: EditionRun) => void;
  onStep?: (step: string) => void;
}

/**
 * Publishes a simulated network month after month as its analyst would: ingests, checks against the
 * commit before, commits. Throws with the lines of the first refusal.
 */
export async function runEditions(
  people: Iterable<Person>,
  steps: readonly IngestStep[],
  { root, firstYear, onRun = () => {}, onStep = () => {} }: Options,
): Promise<EditionRun[]> {
  const runs: EditionRun[] = [];
  let ingestion = 0;
  mkdirSync(join(root, 'src/content/analyses'), { recursive: true });
  await ingestSequence(people, steps, {
    dataFolder: join(root, 'data'),
    // Fictitious editions would count for nothing in the history.
    metadata: { periode_debut: `${firstYear}-01-01`, source: 'Simulation', statut: 'provisoire' },
    print: () => {},
    onStep,
    ingest: async (options) => {
      const start = performance.now();
      await ingestNamingTypes(options);
      ingestion = secondsSince(start);
    },
    after: (step) => {
      const run = { ...step, ingestion, ...checkAndCommit(root, step) };
      runs.push(run);
      onRun(run);
    },
  });
  return runs;
}

type Checked = Pick<EditionRun, 'check' | 'changedLines' | 'provisional' | 'warnings'>;

function checkAndCommit(root: string, { extraction }: IngestStep): Checked {
  const start = performance.now();
  const { lines, isFine } = checkData(root, { references: ['HEAD'] });
  const check = secondsSince(start);
  if (!isFine && !process.env.FORCE)
    throw new Error([`data:check, ${extraction}`, ...lines].join('\n'));
  const git = gitIn(root);
  git('add', 'data');
  const [added = 0, removed = 0] = (
    git('diff', '--cached', '--shortstat').match(/\d+(?= (ins|del))/g) ?? []
  ).map(Number);
  git('commit', '--quiet', '--message', `Données du ${extraction}`);
  return {
    check,
    changedLines: added + removed,
    provisional: provisionalRows(join(root, 'data')),
    warnings: lines.filter((line) => line.startsWith('avertissement')).length,
  };
}

/** Rows of the editions that are rounded until their year is closed, and of their totals. */
function provisionalRows(dataFolder: string): EditionRun['provisional'] {
  const { datasets } = readData(dataFolder);
  const rows = ['activite_mensuelle', 'cumuls_mensuels'].flatMap((name) =>
    (datasets.get(name)?.rows ?? []).filter(({ edition }) => edition.metadata.arrondi),
  );
  const secret = rows.filter(({ values }) => values.statut_valeur === 'secret');
  return { rows: rows.length, secret: secret.length };
}

function gitIn(root: string) {
  const author = ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr'];
  return (...parameters: string[]) =>
    execFileSync('git', [...author, ...parameters], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
