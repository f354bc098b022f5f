import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readNetwork } from '../../demo/readNetwork.ts';
import { textTable } from '../textTable.ts';
import { simulatedSequences } from './simulatedSequences.ts';
import type { TypologyRun } from './worker.ts';

/**
 * Seconds and memory of finding the types of cohorts of these sizes, and of assigning everybody to
 * them once frozen. `distinct` is what the cost follows, more slowly than the people.
 */
export function typologyTable(sizes: readonly number[], dataFolder: string): string {
  const { structures } = readNetwork(dataFolder);
  const rows = sizes.map((size) => {
    const lines = simulatedSequences(size, structures);
    const { find, assign, memory, types } = runWorker(JSON.stringify(lines));
    const distinct = new Set(lines.map(({ suite }) => suite)).size;
    return [
      String(size),
      String(distinct),
      String(types),
      find.toFixed(1),
      assign.toFixed(2),
      memory.toFixed(0),
    ];
  });
  return textTable(['typology of', 'distinct', 'types', 'find s', 'assign s', 'MB'], rows);
}

/** In a process of its own, so that its memory can be told. */
function runWorker(input: string): TypologyRun {
  const script = join(import.meta.dirname, 'worker.ts');
  const run = spawnSync(process.execPath, [script], { encoding: 'utf8', input, maxBuffer: 1e6 });
  if (run.status !== 0) throw new Error(`typology failed:\n${run.stderr.slice(-3000)}`);
  return JSON.parse(run.stdout) as TypologyRun;
}
