import { test } from 'vitest';
import { checkBase } from './checks/checkBase.ts';
import { checkLinks } from './checks/checkLinks.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';

test('every address of the site leads somewhere, and nothing is loaded from elsewhere', () => {
  expectNone(checkLinks(distFolder()));
});

test('every address has the path under which the site is served', () => {
  expectNone(checkBase(distFolder()));
});
