import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { filesUnder } from '../pipeline/read/filesUnder.ts';
import { checkSheets } from './checks/checkSheets.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { numberPlace } from './numberPlace.ts';
import { parsePage } from './parsePage.ts';
import { type SitePage, sitePages } from './sitePages.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();
const address = /^\/territoires\/(departement|mission-locale)\/(\w+)\/$/;
const pages = sitePages(distFolder()).filter(({ url }) => address.test(url));

type Row = Record<string, string>;

/** Columns of the datasets under the name that the file of a territory gives them. */
const renamed: Row = {
  effectif: 'valeur',
  distance: 'valeur',
  part: 'valeur',
  estimation: 'valeur',
  ecart: 'valeur',
};

/** The key of a row in the dataset from which it comes, as pages write it. */
const keys: Record<string, (row: Row) => (string | undefined)[]> = {
  chiffres_cles: (row) => [row.periode, row.territoire_niveau, row.territoire_code, row.indicateur],
  contexte_officiel: (row) => [
    row.indicateur,
    row.periode,
    row.territoire_niveau,
    row.territoire_code,
  ],
  jeunes_residents: (row) => [
    row.periode,
    row.territoire_niveau,
    row.territoire_code,
    row.indicateur,
  ],
  population_jeunes: (row) => [
    row.periode,
    row.territoire_niveau,
    row.territoire_code,
    row.indicateur,
  ],
  chomage_localise: (row) => [row.periode, row.territoire_niveau, row.territoire_code],
  contexte_social: (row) => [
    row.periode,
    row.indicateur,
    row.territoire_niveau,
    row.territoire_code,
  ],
  reperes_publies: (row) => [
    row.territoire_niveau,
    row.territoire_code,
    row.libelle,
    row.periode,
    row.source,
  ],
  missions_locales_semblables: (row) => [
    row.territoire_code,
    /\((\w+)\)$/.exec(row.libelle ?? '')?.[1],
  ],
  activite_mensuelle: (row) => [
    row.periode,
    row.territoire_niveau,
    row.territoire_code,
    row.indicateur,
  ],
  parcours_situations: (row) => [
    row.periode,
    row.territoire_niveau,
    row.territoire_code,
    row.population,
    row.mois_depuis_accueil,
    row.modalite,
  ],
  parcours_parts: (row) => [
    row.indicateur,
    row.periode,
    row.territoire_niveau,
    row.territoire_code,
    row.population,
    'ensemble',
    row.mois_depuis_accueil,
    row.modalite,
  ],
  parcours_courbes: (row) => [...entryKey(row), 'observe', row.mois_depuis_accueil],
  parcours_ecarts: (row) => [
    ...entryKey(row),
    'reste_region',
    'reste_region',
    row.mois_depuis_accueil,
  ],
};

/** What the keys of the two datasets of first entries share. */
function entryKey(row: Row) {
  const { periode, territoire_niveau, territoire_code, population, indicateur, modalite } = row;
  return [periode, territoire_niveau, territoire_code, population, indicateur, modalite];
}

/** The file that a page offers, a path in the site; none while nothing is published of its territory. */
function offeredBy({ html }: SitePage): string | null {
  return /href="(\/donnees\/territoires\/[^"]+\.csv)"/.exec(html)?.[1] ?? null;
}

/** The rows of a file, by dataset and key. */
function sheetOf(path: string): Map<string, Row> {
  const rows: Row[] = parse(readFileSync(join(distFolder(), path)), { columns: true });
  return new Map(rows.map((row) => [`${row.jeu} ${keys[row.jeu ?? '']?.(row).join('|')}`, row]));
}

/** Numbers of a page that the file that it offers does not hold, or holds with another value. */
function missingNumbers(page: SitePage): string[] {
  const path = offeredBy(page);
  if (path === null) return [];
  const sheet = sheetOf(path);
  const cells = [...parsePage(page.html).querySelectorAll('main data')];
  expect(cells.length, page.url).toBeGreaterThan(0);
  return cells.flatMap((cell) => {
    const { dataset, key, column = '' } = numberPlace(cell) ?? {};
    // A row of several measures is as many rows of the file.
    const row = sheet.get(`${dataset} ${key}`) ?? sheet.get(`${dataset} ${key}|${column}`);
    const held = row?.[renamed[column] ?? column] ?? row?.valeur;
    const shown = cell.getAttribute('value');
    return held === shown ? [] : [`${page.url}: ${dataset} ${key} shows “${shown}”, not “${held}”`];
  });
}

test('every file of a territory has its page, which offers it', () => {
  const files = filesUnder(join(distFolder(), 'donnees'))
    .filter((path) => /^territoires\/.*\.csv$/.test(path))
    .map((path) => `/donnees/${path}`);
  const offered = pages.map(offeredBy).filter((path) => path !== null);
  expect(offered.sort()).toEqual(files.sort());
});

test('every figure of the page of a territory is in its CSV', () => {
  expectNone(pages.flatMap(missingNumbers));
});

/** The page of a level that has the most of something. */
function mostOf(level: string, measure: (page: SitePage) => number): string[] {
  const own = pages.filter(({ url }) => url.startsWith(`/territoires/${level}/`));
  const [most] = own.toSorted((a, b) => measure(b) - measure(a));
  return most === undefined ? [] : [most.url];
}

const size = ({ html }: SitePage) => html.length;
const title = ({ html }: SitePage) => (/<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '').length;
const words = ({ html }: SitePage) => html.replaceAll(/<svg.*?<\/svg>|<[^>]*>/gs, '').length;
const printed = ['departement', 'mission-locale'].flatMap((level) => [
  ...mostOf(level, size),
  ...mostOf(level, words),
  ...mostOf(level, title),
  ...mostOf(level, (page) => -size(page)),
]);

test.each([...new Set(printed)])('%s, printed, holds on two pages', async (url) => {
  await site.visit({ url }, {}, async ({ page }) => expectNone(await checkSheets(page, 2)));
});
