import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoursPath } from '../../src/contracts/contours.ts';
import { checkAddresses } from './checks/checkAddresses.ts';
import { checkAxe } from './checks/checkAxe.ts';
import { checkBase } from './checks/checkBase.ts';
import { checkFigures } from './checks/checkFigures.ts';
import { checkKinds } from './checks/checkKinds.ts';
import { checkLinks } from './checks/checkLinks.ts';
import { checkManifest } from './checks/checkManifest.ts';
import { checkOverflow } from './checks/checkOverflow.ts';
import { checkRoundedFiles, checkRounding } from './checks/checkRounding.ts';
import { checkStructure } from './checks/checkStructure.ts';
import { expectNone } from './expectNone.ts';
import { launchBrowser } from './launchBrowser.ts';
import { pageTypes } from './pageTypes.ts';
import { publishedData } from './publishedData.ts';
import { serveFolder } from './serveFolder.ts';
import { siteFile } from './siteFile.ts';
import { buildState, type StateBuild } from './states/buildState.ts';
import { dataStates } from './states/dataStates.ts';
import { writeStateSource } from './states/writeStateSource.ts';
import { visit } from './visit.ts';

/*
 * The whole site, built for production from some states of the data of a small network, whatever
 * data is committed.
 */

const root = mkdtempSync(join(tmpdir(), 'parcours-etats-'));
let source: string;
let browser: Browser;

beforeAll(async () => {
  const folder = join(root, 'source');
  mkdirSync(folder);
  [source, browser] = await Promise.all([writeStateSource(folder), launchBrowser()]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

const checks: Record<string, (dist: string) => string[]> = {
  'has every kind of page that its data call for': (dist) => checkKinds(dist).missing,
  'has a page for each year, month, territory and dataset': checkAddresses,
  'leads somewhere by every link': checkLinks,
  'has addresses under its path': checkBase,
  'has heads, headings, words and notices, and nothing hollow': checkStructure,
  'shows the published numbers in its charts': (dist) => checkFigures(dist).problems,
  'says how its counts are rounded': (dist) => checkRounding(dist).problems,
  'publishes no exact count as rounded': checkRoundedFiles,
  'lists its files with their sizes and prints': (dist) => checkManifest(join(dist, 'donnees')),
};

const states = [
  'repertoires',
  'registres',
  'annee',
  'mois',
  'sans_parcours',
  'region',
  'tout',
] as const;

describe.each(states)('the site of the state “%s”', (state) => {
  let built: StateBuild;

  beforeAll(async () => {
    const folder = join(root, state);
    mkdirSync(folder);
    built = await buildState(state, source, folder);
    if (!built.isDone) throw new Error(built.said);
  }, 300_000);

  afterAll(() => rmSync(join(root, state), { recursive: true, force: true }));

  test('publishes what it holds', () => {
    const { names, demonstration } = publishedData(join(built.dist, 'donnees'));
    const chosen = Object.keys(dataStates[state]);
    const held = chosen.filter((name) => !['revisions', 'contours'].includes(name));
    const hasContours = existsSync(join(built.dist, 'donnees', contoursPath));
    expect(hasContours).toBe(chosen.includes('contours'));
    expect(held.filter((name) => !names.has(name))).toEqual([]);
    expect(demonstration).toBe(false);
    const analysis = siteFile(built.dist, '/observatoire/combien/');
    expect(analysis !== null).toBe(names.has('chiffres_cles'));
  });

  test.each(Object.entries(checks))('%s', (_, check) => {
    expectNone(check(built.dist));
  });

  // Where little is there; the other states have the pages of a whole site, which others visit.
  const isLittle = ['repertoires', 'registres', 'annee', 'mois'].includes(state);

  test.skipIf(!isLittle)('has pages that load, fit a phone and are accessible', async () => {
    const server = await serveFolder(built.dist);
    const problems: string[] = [];
    for (const { url, metAt } of pageTypes(built.dist)) {
      const options = { width: 360, bypassCSP: true, status: metAt === undefined ? 200 : 404 };
      await visit(browser, server.origin + (metAt ?? url), options, async (seen) => {
        const found = [
          ...seen.problems,
          ...(await checkOverflow(seen.page)),
          ...(await checkAxe(seen.page)),
        ];
        problems.push(...found.map((problem) => `${url}: ${problem}`));
      });
    }
    await server.close();
    expectNone(problems);
  });
});
