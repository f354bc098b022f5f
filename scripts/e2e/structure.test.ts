import { test } from 'vitest';
import { checkStructure } from './checks/checkStructure.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { pageTypes } from './pageTypes.ts';
import { siteFile } from './siteFile.ts';

const folder = distFolder();

test.each(pageTypes)('$url is built', ({ url }) => {
  expectNone(siteFile(folder, url) === null ? [`${url}: no such page in ${folder}`] : []);
});

test('every page has its head, headings, words and notices', () => {
  expectNone(checkStructure(folder));
});
