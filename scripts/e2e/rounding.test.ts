import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../pipeline/read/filesUnder.ts';
import { checkRoundedFiles, checkRounding, checkTakenRounding } from './checks/checkRounding.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { publishedData } from './publishedData.ts';

const folder = distFolder();
const data = publishedData(join(folder, 'donnees'));
const report = checkRounding(folder);
const isPublished = (dataset: string) =>
  [...(data.dataset(dataset)?.rows.values() ?? [])].some(
    ({ statut_valeur: status }) => status === 'publie',
  );
const taken = filesUnder(join(folder, 'graphiques')).filter((path) => path.endsWith('.csv'));

test('every page says how the counts that it shows are rounded, and shows none exact', () => {
  expectNone(report.problems);
});

test.skipIf(!isPublished('activite_mensuelle'))('there are months to look at', () => {
  expect(report.seen.final + report.seen.provisional).toBeGreaterThan(0);
});

test.skipIf(!isPublished('parcours_situations'))('there are pathways to look at', () => {
  expect(report.seen.pathways).toBeGreaterThan(0);
});

test('no file holds an exact count in a row that says it is rounded', () => {
  expectNone(checkRoundedFiles(folder));
});

test.skipIf(!isPublished('parcours_courbes'))(
  'a chart that is taken says it too: picture, frame and page',
  () => {
    const ids = taken.filter((path) => path.includes('cohortes/'));
    expect(ids.length).toBeGreaterThan(0);
    expectNone(
      checkTakenRounding(
        folder,
        ids.slice(0, 60).map((path) => path.replace(/\.csv$/, '')),
      ),
    );
  },
);

test.skipIf(!isPublished('parcours_transitions'))(
  'the values of a chart that are rounded have the column that says so',
  () => {
    const flows = taken.find((path) => path.endsWith('passages.csv'));
    expect(readFileSync(join(folder, 'graphiques', flows ?? ''), 'utf8')).toMatch(
      /,arrondi,statut\n/,
    );
  },
);
