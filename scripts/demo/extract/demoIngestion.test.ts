import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runIngest } from '../../ingest/runIngest.ts';
import { miniSite } from '../../pipeline/miniSite.ts';
import { parseIsoDay } from '../calendar.ts';
import { readNetwork } from '../readNetwork.ts';
import { generatePeople } from '../simulation/generatePeople.ts';
import { demoMetadata } from './demoMetadata.ts';
import { writeExtract } from './writeExtract.ts';

const extraction = parseIsoDay('2024-07-15');

/** The text of every file of a folder, by path. */
function filesOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths
      .filter((path) => /\.\w+$/.test(path))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** Writes the extract of three missions locales and ingests it; everything that was written. */
async function demonstrate() {
  const { root, data } = miniSite();
  for (const name of ['activite_annuelle', 'profil_annuel'])
    rmSync(join(data, name), { recursive: true });
  const structures = readNetwork(data).structures.filter(({ code }) => code !== '33550S00');
  const firstReceptions = { 2022: 2500, 2023: 2500, 2024: 2500 };
  const parameters = { seed: 5, firstReceptions, extraction, firstYear: 2023, lateTyping: true };
  const folder = join(root, 'extrait');
  writeExtract(folder, generatePeople(parameters, structures), demoMetadata(parameters));
  await runIngest({
    folder,
    dataFolder: data,
    target: null,
    publishedOn: null,
    reason: null,
    closedYears: [2023],
    isExact: false,
    print: () => {},
    mostSmall: 1,
    onStep: () => {},
  });
  return { extract: filesOf(folder), data: filesOf(data) };
}

test('a fictitious extract is ingested whole, the same bytes twice', {
  timeout: 60_000,
}, async () => {
  const first = await demonstrate();
  for (const name of ['jeunes', 'situations', 'actes', 'dispositifs']) {
    expect(first.extract.get(`${name}.csv`)?.split('\n').length).toBeGreaterThan(1000);
  }
  const written = [...first.data.keys()].filter((path) => path.endsWith('/2023.csv'));
  for (const name of [
    'activite_annuelle',
    'profil_annuel',
    'activite_mensuelle',
    'parcours_situations',
    'parcours_transitions',
    'parcours_premiere_entree',
    'parcours_apres_formation',
  ]) {
    expect(written).toContain(`${name}/2023.csv`);
    expect(first.data.get(`${name}/dataset.yaml`)).toContain('statut: demonstration');
  }
  const second = await demonstrate();
  expect(second.extract).toEqual(first.extract);
  expect(second.data).toEqual(first.data);
});
