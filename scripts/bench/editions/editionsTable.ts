import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parcoursTypesNoms } from '../../../src/contracts/parcoursTypesNoms.ts';
import { type AttackResult, attackEditions } from '../../attack/attackEditions.ts';
import { type DemoParameters, demoParameters } from '../../demo/demoParameters.ts';
import { monthlySteps } from '../../demo/ingestSequence.ts';
import { readNetwork } from '../../demo/readNetwork.ts';
import { scaledParameters } from '../../demo/scaledParameters.ts';
import { simulatePeople } from '../../demo/simulation/simulatePeople.ts';
import { ingestedDatasets } from '../../ingest/safeEditions.ts';
import { textTable } from '../textTable.ts';
import { type EditionRun, runEditions } from './runEditions.ts';

/** The last of the consecutive extractions, read in September 2026. */
const lastMonth = { year: 2026, month: 8 };

interface Options {
  dataFolder: string;
  /** About how many young people; those of the demonstration where it is null. */
  people: number | null;
}

/**
 * Seconds, lines changed and share of hidden cells of consecutive monthly publications of a simulated
 * network, yearly closings among them, and what an attack written apart finds in all of them
 * together. Prints each as it is done: the whole takes a while.
 */
export async function editionsTable(
  count: number,
  { dataFolder, people }: Options,
): Promise<string> {
  const root = newProject(dataFolder);
  try {
    const parameters = people === null ? demoParameters : scaled(demoParameters, people);
    const { structures } = readNetwork(join(root, 'data'));
    const firstYear = demoParameters.firstYear ?? 0;
    const snapshots: string[] = [];
    const runs = await runEditions(
      simulatePeople(parameters, structures),
      stepsOf(count, firstYear),
      {
        root,
        firstYear,
        onRun: (run) => {
          console.error(`  ${rowOf(run).join('  ')}`);
          const snapshot = join(root, 'copies', run.extraction);
          cpSync(join(root, 'data'), snapshot, { recursive: true });
          snapshots.push(snapshot);
        },
      },
    );
    const start = performance.now();
    const { findings } = await attackEditions(snapshots);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const header = ['extraction', 'closes', 'ingest s', 'check s', 'lines', 'hidden', 'warnings'];
    const attack = `attack on all of them, ${seconds} s: counts of 1 to 4 known exactly, by what is supposed: ${tally(findings)}`;
    return `${textTable(header, runs.map(rowOf))}\n\n${attack}`;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** How many counts were found, by what had to be supposed, and of what: fictitious people all. */
function tally(findings: AttackResult['findings']): string {
  const kinds = Map.groupBy(findings, ({ assuming, what }) => `${assuming} (${what.dataset})`);
  return [...kinds].map(([kind, some]) => `${some.length} ${kind}`).join(', ') || 'none';
}

function rowOf(run: EditionRun): string[] {
  const { rows, secret } = run.provisional;
  return [
    run.extraction,
    run.closing.join(' ') || '-',
    run.ingestion.toFixed(1),
    run.check.toFixed(1),
    String(run.changedLines),
    `${((100 * secret) / Math.max(1, rows)).toFixed(2)} %`,
    String(run.warnings),
  ];
}

/** So many steps, the last one read in the month that follows `lastMonth`. */
function stepsOf(count: number, firstYear: number) {
  const end = lastMonth.year * 12 + lastMonth.month;
  const nameOf = (month: number) =>
    `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  return monthlySteps({ first: nameOf(end - count + 1), last: nameOf(end) }, firstYear);
}

function scaled(parameters: DemoParameters, people: number): DemoParameters {
  return { ...parameters, ...scaledParameters(parameters, people, parameters.seed) };
}

/** The registers of the committed data in a Git repository of their own: nothing was published. */
function newProject(dataFolder: string): string {
  const root = mkdtempSync(join(tmpdir(), 'parcours-editions-'));
  cpSync(dataFolder, join(root, 'data'), { recursive: true });
  for (const name of [...ingestedDatasets, parcoursTypesNoms.name]) {
    rmSync(join(root, 'data', name), { recursive: true, force: true });
  }
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root });
  git('init', '--quiet');
  git('add', 'data');
  git('-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr', 'commit', '-qm', 'Registres');
  return root;
}
