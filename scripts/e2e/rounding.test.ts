import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../pipeline/read/filesUnder.ts';
import { checkRoundedFiles, checkRounding, checkTakenRounding } from './checks/checkRounding.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';

const folder = distFolder();
const report = checkRounding(folder);

test('every page says how the counts that it shows are rounded, and shows none exact', () => {
  expectNone(report.problems);
  expect(report.seen.final + report.seen.provisional).toBeGreaterThan(0);
  expect(report.seen.pathways).toBeGreaterThan(0);
});

test('no file holds an exact count in a row that says it is rounded', () => {
  expectNone(checkRoundedFiles(folder));
});

test('a chart that is taken says it too: picture, frame and page', () => {
  const ids = filesUnder(join(folder, 'graphiques'))
    .filter((path) => path.endsWith('.csv') && path.includes('cohortes/'))
    .map((path) => path.replace(/\.csv$/, ''));
  expect(ids.length).toBeGreaterThan(0);
  expectNone(checkTakenRounding(folder, ids.slice(0, 60)));
});

test('the values of a chart that are rounded have the column that says so', () => {
  const flows = filesUnder(join(folder, 'graphiques')).find((path) =>
    path.endsWith('passages.csv'),
  );
  expect(readFileSync(join(folder, 'graphiques', flows ?? ''), 'utf8')).toMatch(
    /,arrondi,statut\n/,
  );
});
