import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AttackResult, attackEditions } from '../../attack/attackEditions.ts';
import { textTable } from '../textTable.ts';
import { newProject } from './newProject.ts';
import type { EditionRun } from './runEditions.ts';
import { simulatedEditions } from './simulatedEditions.ts';

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
    const snapshots: string[] = [];
    const runs = await simulatedEditions(count, {
      root,
      people,
      onRun: (run) => {
        console.error(`  ${rowOf(run).join('  ')}`);
        const snapshot = join(root, 'copies', run.extraction);
        cpSync(join(root, 'data'), snapshot, { recursive: true });
        snapshots.push(snapshot);
      },
    });
    const start = performance.now();
    const { findings } = await attackEditions(snapshots);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const header = ['extraction', 'closes', 'ingest s', 'check s', 'lines', 'hidden', 'warnings'];
    const attack = `attack on all of them, ${seconds} s: counts of 1 to 4 known exactly, by what is supposed: ${tally(findings)}`;
    return [textTable(header, runs.map(rowOf)), '', attack, ...findings.map(told)].join('\n');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** How many counts were found, by what had to be supposed, and of what: fictitious people all. */
function tally(findings: AttackResult['findings']): string {
  const kinds = Map.groupBy(findings, ({ assuming, what }) => `${assuming} (${what.dataset})`);
  return [...kinds].map(([kind, some]) => `${some.length} ${kind}`).join(', ') || 'none';
}

/** A count that was found, and what gave it. */
function told({ what, value, how, assuming }: AttackResult['findings'][number]): string {
  const { dataset, period, territory, measure, extraction } = what;
  return `- ${dataset} ${period} ${territory} ${measure} (${extraction}): ${value}, ${assuming}\n    ${how}`;
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
