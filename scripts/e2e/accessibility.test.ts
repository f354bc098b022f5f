import { describe, test } from 'vitest';
import { checkAxe } from './checks/checkAxe.ts';
import { checkFocus } from './checks/checkFocus.ts';
import { checkSkipLink } from './checks/checkSkipLink.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { pageTypes } from './pageTypes.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();

const looks = [
  { width: 360, height: 800, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

describe.each(pageTypes(distFolder()))('$url', (type) => {
  test.each(looks)('axe finds nothing at $width px, $colorScheme', async (look) => {
    await site.visit(type, { ...look, bypassCSP: true }, async ({ page }) =>
      expectNone(await checkAxe(page)),
    );
  });

  test('the first Tab reaches the skip link', async () => {
    await site.visit(type, {}, async ({ page }) => expectNone(await checkSkipLink(page)));
  });

  test('the focus is always visible', async () => {
    await site.visit(type, {}, async ({ page }) => expectNone(await checkFocus(page)));
  });
});
