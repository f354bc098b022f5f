import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { demoParameters } from '../../demo/demoParameters.ts';
import { demoMetadata } from '../../demo/extract/demoMetadata.ts';
import { writeExtract } from '../../demo/extract/writeExtract.ts';
import { readNetwork } from '../../demo/readNetwork.ts';
import { scaledParameters } from '../../demo/scaledParameters.ts';
import { generatePeople } from '../../demo/simulation/generatePeople.ts';
import { temporarySpace } from '../../ingest/read/temporarySpace.ts';
import { textTable } from '../textTable.ts';
import type { IngestRun } from './worker.ts';

/**
 * Seconds and memory of ingestions of about these numbers of young people, and of the same
 * grouping in plain SQL: `total / SQL` is what reading with care costs.
 */
export async function ingestTable(sizes: readonly number[], dataFolder: string): Promise<string> {
  const rows: string[][] = [];
  for (const size of sizes) rows.push(await measure(size, dataFolder));
  const header = ['people', 'read s', 'group s', 'total s', 'MB', 'SQL s', 'SQL MB', 'total / SQL'];
  return textTable(header, rows);
}

function measure(size: number, dataFolder: string): Promise<string[]> {
  return temporarySpace(async (folder) => {
    const parameters = scaledParameters(demoParameters, size, demoParameters.seed);
    const { structures } = readNetwork(dataFolder);
    const people = writeExtract(
      folder,
      generatePeople(parameters, structures),
      demoMetadata(parameters),
    );
    const ours = runWorker('ingest', folder, dataFolder);
    const plain = runWorker('plain', folder, dataFolder);
    const total = ours.reading + ours.grouping;
    return [
      String(people),
      ...[ours.reading, ours.grouping, total].map((seconds) => seconds.toFixed(1)),
      ours.memory.toFixed(0),
      plain.grouping.toFixed(1),
      plain.memory.toFixed(0),
      (total / plain.grouping).toFixed(2),
    ];
  });
}

function runWorker(mode: 'ingest' | 'plain', folder: string, dataFolder: string): IngestRun {
  const script = join(import.meta.dirname, 'worker.ts');
  const run = spawnSync(process.execPath, [script, mode, folder, dataFolder], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${mode} failed:\n${run.stderr.slice(-3000)}`);
  return JSON.parse(run.stdout) as IngestRun;
}
