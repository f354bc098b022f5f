import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Contours, contoursPath } from '../../src/contracts/contours.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { parsePage } from './parsePage.ts';
import { sitePages } from './sitePages.ts';
import { siteUnderTest } from './siteUnderTest.ts';

/** The maps of the built site, beside the outlines that it publishes: none where there are none. */
const site = siteUnderTest();
const file = join(distFolder(), 'donnees', contoursPath);
const published: Contours | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
const outlined = new Set(
  published?.objects.missions_locales.geometries.map(({ properties: { code } }) => code),
);
const pages = sitePages(distFolder()).map(({ url, html }) => ({ url, document: parsePage(html) }));
const maps = pages.flatMap(({ url, document }) =>
  [...document.querySelectorAll('figure[data-graphique*="carte-"]')].map((figure) => ({
    url,
    figure,
  })),
);

test('maps are drawn where outlines are published, and nowhere else', () => {
  const located = pages.filter(({ document }) => document.querySelector('.locator svg') !== null);
  if (published === null) expect([...located, ...maps].map(({ url }) => url)).toEqual([]);
  else {
    const shown = new Set(located.map(({ url }) => url.match(/mission-locale\/(\w+)\//)?.[1]));
    const all = pages.flatMap(
      ({ url }) => url.match(/^\/territoires\/mission-locale\/(\w+)\/$/)?.[1] ?? [],
    );
    const missing = all.filter((code) => outlined.has(code) && !shown.has(code));
    expectNone(missing);
  }
});

test('each territory of a map is one link at most, to the page that its table gives', () => {
  const faults = maps.flatMap(({ url, figure }) => {
    const rows = [...figure.querySelectorAll('tbody th a')].map((link) =>
      link.getAttribute('href'),
    );
    return [...figure.querySelectorAll('svg')].flatMap((svg) => {
      const links = [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      const strange = links.filter((href) => !rows.includes(href));
      return strange.length > 0 || new Set(links).size < links.length
        ? [`${url} ${figure.getAttribute('data-graphique')}`]
        : [];
    });
  });
  expectNone(faults);
});

test('a map of links may be passed by one', () => {
  const faults = maps.flatMap(({ url, figure }) => {
    if (figure.querySelector('svg a') === null) return [];
    const skip = figure.previousElementSibling;
    const target = skip?.getAttribute('href')?.replace('#', '') ?? '';
    const end = figure.ownerDocument.getElementById(target);
    const follows = end !== null && figure.compareDocumentPosition(end) & 4;
    return skip?.matches('a.skip') && follows ? [] : [url];
  });
  expectNone(faults);
});

describe.runIf(maps.some(({ figure }) => figure.querySelector('svg a') !== null))('a map', () => {
  test.each([360, 1280])('is gone through and left by the keyboard, %i px', async (width) => {
    const linked = maps.find(({ figure }) => figure.querySelector('svg a') !== null);
    await site.visit({ url: linked?.url ?? '/' }, { width }, async ({ page }) => {
      const link = page.locator('figure[data-graphique*="carte-"] svg:visible a').first();
      await link.focus();
      const href = await link.getAttribute('href');
      expect(await link.getAttribute('aria-label')).toMatch(/ : /);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    });
  });
});
