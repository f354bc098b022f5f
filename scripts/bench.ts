/**
 * Measures, and asserts nothing:
 * npm run bench [-- --runs 3] [-- --no-build] [-- --no-ingest] | -- --editions 24 [--jeunes 90000]
 * | -- --mois 36 [--jeunes 90000]
 * Seconds of the build, of the publication and of the pathway statistics, bytes of every kind of
 * page on the wire (Brotli 11, bodies alone, no headers), sizes of the folders; the audit, and
 * ingestions of extracts of growing sizes beside the same grouping in plain SQL; the types of
 * pathways of cohorts of growing sizes, apart from any reading. `--no-build`
 * weighs the dist/ that is there. `--editions` does one thing: it publishes a simulated network month
 * after month, in a repository of its own, and tells what each publication takes and changes; `--mois`
 * builds the site of each and puts it online, and tells what it weighs.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editionsTable } from './bench/editions/editionsTable.ts';
import { folderSize } from './bench/folderSize.ts';
import { ingestTable } from './bench/ingest/ingestTable.ts';
import { protectionTable } from './bench/ingest/protectionTable.ts';
import { monthsTable } from './bench/months/monthsTable.ts';
import { pageWeights } from './bench/pageWeights.ts';
import { pathwaySeconds } from './bench/pathwaySeconds.ts';
import { textTable } from './bench/textTable.ts';
import { type Timing, timeCommand } from './bench/timeCommand.ts';
import { typologyTable } from './bench/typology/typologyTable.ts';
import { verdict } from './bench/verdict.ts';
import { weightTable } from './bench/weightTable.ts';
import { distFolder } from './e2e/distFolder.ts';
import { projectFolder } from './e2e/projectFolder.ts';
import { sitePages } from './e2e/sitePages.ts';

/** Aim of the design for the whole build, in seconds. */
const buildAim = 20;

/** Aim of the statistics of a whole edition, in seconds. */
const pathwayAim = 5;

function timingRow(name: string, { median, runs }: Timing, comment: string): string[] {
  return [name, median.toFixed(2), runs.map((run) => run.toFixed(2)).join(' '), comment];
}

function printTimes(runs: number): void {
  const build = timeCommand('build', runs, join(projectFolder, 'dist'));
  const publication = timeCommand('data:publish', runs, join(projectFolder, 'public/donnees'));
  const pages = sitePages(distFolder()).length;
  const rows = [
    timingRow('data:publish', publication, ''),
    timingRow('build', build, `aim ${buildAim} s: ${verdict(build.median, buildAim)}`),
  ];
  console.log(`${textTable(['npm run', 'median s', 'runs', 'aim'], rows)}\n`);
  console.log(`${pages} pages built, ${(pages / build.median).toFixed(1)} pages/s\n`);
}

function printPathways(runs: number): void {
  const rows = pathwaySeconds(runs).map(({ dataset, rows, seconds }) => {
    return [dataset, String(rows), seconds.toFixed(3)];
  });
  const total = rows.reduce((sum, [, , seconds]) => sum + Number(seconds), 0);
  console.log(textTable(['pathway statistics', 'rows', 'median s'], rows));
  console.log(
    `all cohorts: ${total.toFixed(2)} s (aim ${pathwayAim} s: ${verdict(total, pathwayAim)})\n`,
  );
}

function printSizes(): void {
  const rows = ['dist', 'dist/donnees', 'data', 'public/donnees'].map((name) => {
    const folder = name.startsWith('dist')
      ? join(distFolder(), name.slice(5))
      : join(projectFolder, name);
    const { files, bytes } = folderSize(folder);
    return [name, String(files), (bytes / 1e6).toFixed(2)];
  });
  console.log(textTable(['folder', 'files', 'MB'], rows));
}

const { values } = parseArgs({
  allowNegative: true,
  options: {
    build: { type: 'boolean', default: true },
    ingest: { type: 'boolean', default: true },
    editions: { type: 'string' },
    mois: { type: 'string' },
    jeunes: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
});
const dataFolder = join(projectFolder, 'data');
const people = values.jeunes === undefined ? null : Number(values.jeunes);
if (values.editions !== undefined) {
  console.log(await editionsTable(Number(values.editions), { dataFolder, people }));
} else if (values.mois !== undefined) {
  console.log(await monthsTable(Number(values.mois), { dataFolder, people }));
} else await measureAll();

async function measureAll(): Promise<void> {
  if (values.build) printTimes(Number(values.runs));
  printPathways(Number(values.runs));
  console.log('Bytes on the wire, in kB:');
  console.log(`${weightTable(await pageWeights(distFolder()))}\n`);
  printSizes();
  console.log(`\n${protectionTable(dataFolder)}`);
  if (!values.ingest) return;
  console.log(`\n${typologyTable([10_000, 37_600, 100_000, 230_000], dataFolder)}`);
  console.log(`\n${await ingestTable([30_000, 90_000, 300_000], dataFolder)}`);
}
