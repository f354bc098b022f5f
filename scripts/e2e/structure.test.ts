import { test } from 'vitest';
import { checkAddresses } from './checks/checkAddresses.ts';
import { checkKinds } from './checks/checkKinds.ts';
import { checkStructure } from './checks/checkStructure.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';

const folder = distFolder();
const kinds = checkKinds(folder);

test('every kind of page that the published files call for is built', () => {
  expectNone(kinds.missing);
});

test.skip.each(kinds.absent)('%s: nothing that is published calls for it', () => {});

test('there is a page for every year, month, cohort, territory and dataset that is published', () => {
  expectNone(checkAddresses(folder));
});

test('every page has its head, headings, words and notices', () => {
  expectNone(checkStructure(folder));
});
