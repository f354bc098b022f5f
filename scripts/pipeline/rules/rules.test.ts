import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from './rules.ts';

/** Files of this folder that are not rules. */
const others = [
  'rule',
  'rules',
  'distinctRows',
  'shownCount',
  'comparedCounts',
  'isStillCompleted',
  'roundingGap',
  'sumGaps',
  'territoryRegister',
  'datasetFixture',
];

test('every rule of the folder is applied, and has its test', () => {
  const files = readdirSync(import.meta.dirname);
  const names = files
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !others.includes(name));
  expect(rules.map(({ name }) => name).sort()).toEqual(names.sort());
  expect(names.filter((name) => !files.includes(`${name}.test.ts`))).toEqual([]);
});
