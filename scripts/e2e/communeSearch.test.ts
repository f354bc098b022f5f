import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CommuneIndex } from '../../src/contracts/communeIndex.ts';
import { frenchTypography } from '../../src/format/frenchTypography.ts';
import { distFolder } from './distFolder.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();
const page = { url: '/ma-mission-locale/' };

const path = join(distFolder(), 'donnees/recherche_communes.json');
const index: CommuneIndex = JSON.parse(readFileSync(path, 'utf8'));

/** A name without its accents and hyphens, as one types it in a hurry: “ST EMILION”. */
const hurried = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-zA-Z]+/g, ' ')
    .replaceAll(/\bSaint(e?)\b/g, 'St$1')
    .toUpperCase();

/** “Saint-Émilion”: an abbreviation and an accent. */
const isHard = (name: string) => /^Sainte?-.*[éèêëàâîïôûüç]/i.test(name);

/** Every municipality of today, and those that it was made of. */
const communes = index.departements.flatMap(({ code, nom, communes, ...own }) => {
  const entryOf = (rank: number, former: string | null) => {
    const name = communes[rank] ?? '';
    const seated = (own.sieges ?? []).flatMap(([town, one]) => (town === rank ? one : []));
    const [mission = seated[0]] = [own.missions?.[rank] ?? []].flat();
    const around = index.structures.find(({ departement }) => departement === code);
    return {
      former,
      sought: hurried(former ?? name),
      link: frenchTypography(
        `${former === null ? name : `${former}, aujourd’hui ${name}`} (${nom})`,
      ),
      answer:
        (mission === undefined ? around?.ville : index.structures[mission]?.nom) ??
        'missions locales',
      page: `/ma-mission-locale/${code}/`,
    };
  };
  return [
    ...communes.map((_, rank) => entryOf(rank, null)),
    ...(own.anciennes ?? []).map(([former, rank]) => entryOf(rank, former)),
  ];
});
/** How many names hold a word that begins by the text. */
const found = (text: string) =>
  communes.filter(({ sought }) => ` ${sought}`.includes(` ${text}`)).length;
const alone = communes
  .filter(({ former }) => former === null)
  .toSorted((a, b) => Number(isHard(b.link)) - Number(isHard(a.link)))
  .find(({ sought }) => found(sought) === 1);
if (alone === undefined) throw new Error('no municipality has a name of its own');

test('a commune is found by its name, however it is typed, and leads to its département', () =>
  site.visit(page, {}, async ({ page, problems }) => {
    const field = page.getByRole('searchbox', { name: 'Quelle mission locale pour ma commune' });
    await field.fill(alone.sought);
    const result = page.locator('form li').first();
    await result.waitFor();
    const [link, ...answer] = (await result.innerText()).split('\n').filter(Boolean);
    expect(link).toBe(alone.link);
    expect(answer.join(' ')).toContain(frenchTypography(alone.answer));
    expect(await page.getByRole('status').innerText()).toBe('Une commune trouvée.');
    await field.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${alone.page}`);
    expect(problems).toEqual([]);
  }));

const former = communes.find((one) => one.former !== null && found(one.sought) < 8);

test.skipIf(former === undefined)('a former municipality leads to what it is part of now', () =>
  site.visit(page, {}, async ({ page }) => {
    await page.getByRole('searchbox').fill((former?.former ?? '').toLowerCase());
    const results = page.locator('form li > a');
    await results.first().waitFor();
    expect(await results.allInnerTexts()).toContain(former?.link);
  }),
);

/** The name that most municipalities bear, of those that are all shown. */
const [homonyms = []] = [...Map.groupBy(communes, ({ sought }) => sought).values()]
  .filter((all) => all.length > 1 && all.length <= 8)
  .sort((a, b) => b.length - a.length);

test.skipIf(homonyms.length === 0)('homonyms are all given, each with its département', () =>
  site.visit(page, { width: 360 }, async ({ page }) => {
    await page.getByRole('searchbox').fill(homonyms[0]?.sought.toLowerCase() ?? '');
    const results = page.locator('form li > a');
    await results.nth(homonyms.length - 1).waitFor();
    expect(await results.allInnerTexts()).toEqual(
      expect.arrayContaining(homonyms.map(({ link }) => link)),
    );
  }),
);

test('an unknown name is said', () =>
  site.visit(page, { width: 360 }, async ({ page }) => {
    const field = page.getByRole('searchbox');
    await field.fill(alone.sought);
    await page.locator('form li > a').first().waitFor();
    await field.fill('Zzyzx');
    await page.getByText(/Aucune commune .* ne porte ce nom\./).waitFor();
    expect(await page.locator('form li > a').count()).toBe(0);
  }));

test('a failure to load the index is said, and the next letter tries again', () =>
  site.visit(page, {}, async ({ page }) => {
    const address = '**/recherche_communes.json';
    await page.route(address, (route) => route.abort());
    const { sought, link } = alone;
    const field = page.getByRole('searchbox');
    await field.fill(sought.slice(0, -1));
    await page.getByText('n’a pas pu être chargée').waitFor();
    await page.unroute(address);
    await field.fill(sought);
    await page.getByRole('link', { name: link }).waitFor();
  }));

test('nothing is loaded before the field is used', () =>
  site.visit(page, { waitUntil: 'networkidle' }, async ({ requests }) => {
    expect(requests.filter((address) => address.endsWith('.json'))).toEqual([]);
  }));
