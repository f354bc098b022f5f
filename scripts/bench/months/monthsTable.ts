import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../e2e/states/buildState.ts';
import { newProject } from '../editions/newProject.ts';
import { simulatedEditions } from '../editions/simulatedEditions.ts';
import { textTable } from '../textTable.ts';
import { type OnlineSite, publishSite } from './publishSite.ts';

interface Options {
  dataFolder: string;
  /** About how many young people; those of the demonstration where it is null. */
  people: number | null;
}

const header = [
  'publication',
  'closes',
  'MB',
  'files',
  'MB more',
  'files more',
  'dated MB',
  'rewritten',
];

/**
 * Weight and number of files of the site online after each of so many monthly publications of a
 * simulated network: each is ingested, built and put online with the dated files of those before, as
 * the workflow does. Prints each as it is done: a minute or two a month. One analysis alone is built.
 */
export async function monthsTable(count: number, { dataFolder, people }: Options): Promise<string> {
  const root = newProject(dataFolder);
  const project = mkdtempSync(join(tmpdir(), 'parcours-mois-'));
  const rows: string[][] = [];
  let before: OnlineSite = { files: 0, bytes: 0, datedBytes: 0, rewritten: 0 };
  try {
    copyProject(project);
    await simulatedEditions(count, {
      root,
      people,
      onRun: ({ publication, closing }) => {
        const site = publishSite(project, join(root, 'data'));
        const row = [publication, closing.join(' ') || '-', ...measuresOf(site, before)];
        console.error(`  ${row.join('  ')}`);
        rows.push(row);
        before = site;
      },
    });
    return textTable(header, rows);
  } finally {
    for (const folder of [root, project]) rmSync(folder, { recursive: true, force: true });
  }
}

function measuresOf(site: OnlineSite, before: OnlineSite): string[] {
  return [
    (site.bytes / 1e6).toFixed(1),
    String(site.files),
    ((site.bytes - before.bytes) / 1e6).toFixed(1),
    String(site.files - before.files),
    (site.datedBytes / 1e6).toFixed(1),
    String(site.rewritten),
  ];
}
