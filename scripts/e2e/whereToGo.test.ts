import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentStructure } from '../../src/contracts/currentStructure.ts';
import { frenchTypography } from '../../src/format/frenchTypography.ts';
import { checkAxe } from './checks/checkAxe.ts';
import { checkOverflow } from './checks/checkOverflow.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { type PublishedRow, publishedData } from './publishedData.ts';
import { siteUnderTest } from './siteUnderTest.ts';

/*
 * “Which mission locale for my municipality?”, answered by the site as its published tables do: of
 * fifty municipalities and the prefectures, by name and by postal code, and in the general search.
 */

const site = siteUnderTest();
const data = publishedData(join(distFolder(), 'donnees'));
const rowsOf = (name: string): PublishedRow[] => [...(data.dataset(name)?.rows.values() ?? [])];
const towns = rowsOf('communes');
const areas = new Map(
  rowsOf('territoires').map((row) => [row.territoire_code ?? '', row.territoire_nom ?? '']),
);
const register = rowsOf('missions_locales').map((row) => ({
  ...row,
  code: row.code ?? '',
  nom: row.nom ?? '',
  fin_validite: row.fin_validite ? Number(row.fin_validite) : null,
  successeur: row.successeur || null,
}));
const lines = Map.groupBy(rowsOf('couverture'), (row) => row.commune_insee);

/** Names of the missions locales of a municipality, with the addresses of those of the register. */
function expectedOf({ code }: PublishedRow) {
  return (lines.get(code) ?? []).map((line) => {
    const found = currentStructure(register, line.code_ml ?? '');
    const { adresse, code_postal, commune } = (found ?? {}) as PublishedRow;
    const town = [code_postal, commune].filter(Boolean).join(' ');
    return {
      nom: found?.nom ?? line.mission_locale ?? '',
      address: [adresse, town].filter(Boolean).join(', '),
      isDoubtful: (found as PublishedRow | null)?.adresse_statut === 'a_confirmer',
    };
  });
}

const titleOf = ({ nom, departement }: PublishedRow) => `${nom} (${areas.get(departement ?? '')})`;

/** Fifty, as if at random and always the same. */
const fifty = Array.from({ length: 50 }, (_, rank) => towns[(rank * 7919 + 13) % towns.length]);
const departements: { code: string; chefLieu: string }[] = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@etalab/decoupage-administratif/data/departements.json',
    ),
    'utf8',
  ),
);
const prefectures = departements
  .filter(({ code }) => areas.has(code))
  .map(({ chefLieu }) => towns.find((town) => town.code === chefLieu));
const asked = [...new Set([...fifty, ...prefectures])]
  .filter((town) => town !== undefined)
  .filter(({ code }) => lines.has(code));
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");

test.skipIf(asked.length === 0)(
  'fifty municipalities and the prefectures have the right answer, by name and by postal code',
  () =>
    site.visit({ url: '/ma-mission-locale/' }, {}, async ({ page, problems }) => {
      const field = page.getByRole('searchbox');
      const lost: string[] = [];
      const answersTo = async (text: string) => {
        await field.fill('');
        await page.waitForFunction(() => document.querySelector('form li') === null);
        await field.fill(text);
        await page.locator('form li').first().waitFor();
        return (await page.locator('form li').allInnerTexts()).map(plain);
      };
      const check = async (town: PublishedRow, typed: string) => {
        const found = await answersTo(typed);
        const own = found.find((text) =>
          (text.split('\n')[0] ?? '')
            .split(', ')
            .some((title) => [plain(titleOf(town)), plain(town.nom ?? '')].includes(title)),
        );
        for (const { nom, address, isDoubtful } of expectedOf(town)) {
          const isRight =
            own?.includes(plain(nom)) &&
            own.includes(plain(address)) &&
            own.includes('adresse à confirmer') >= isDoubtful;
          if (!isRight) lost.push(`${typed} : ${nom}, ${address} ≠ ${own ?? found.join(' | ')}`);
        }
      };
      for (const town of asked) {
        await check(town, town.nom ?? '');
        for (const postal of (town.codes_postaux ?? '').split(' ').filter(Boolean)) {
          await check(town, postal);
        }
      }
      expectNone([...lost, ...problems]);
    }),
);

/** Municipalities of each postal code, and how many missions locales they have. */
const postal = [
  ...Map.groupBy(
    towns.flatMap((town) =>
      (town.codes_postaux ?? '')
        .split(' ')
        .filter(Boolean)
        .map((code) => ({ code, town })),
    ),
    ({ code }) => code,
  ),
].map(([code, own]) => ({
  code,
  names: own.map(({ town }) => titleOf(town)),
  missions: new Set(own.flatMap(({ town }) => expectedOf(town).map(({ nom }) => nom))),
  isCovered: own.every(({ town }) => lines.has(town.code)),
}));
const shared = postal.find(({ missions, isCovered }) => isCovered && missions.size > 1);

test.skipIf(shared === undefined)(
  'a postal code of several missions locales asks for the municipality, here and in the search',
  async () => {
    const { code = '', names = [], missions } = shared ?? {};
    await site.visit(
      { url: '/ma-mission-locale/' },
      { width: 360, bypassCSP: true },
      async ({ page }) => {
        await page.getByRole('searchbox').fill(code);
        await page
          .locator('form li')
          .nth(names.length - 1)
          .waitFor();
        const links = await page.locator('form li > a').allInnerTexts();
        expect(links.map(plain).sort()).toEqual(names.map(plain).sort());
        const said = await page.getByRole('status').innerText();
        expect(plain(said)).toContain(
          `de ${missions?.size} missions locales : choisissez la vôtre`,
        );
        expectNone([...(await checkOverflow(page)), ...(await checkAxe(page))]);
      },
    );
    await site.visit({ url: `/recherche/?q=${code}` }, {}, async ({ page }) => {
      await page
        .locator('[data-resultats] li')
        .nth(names.length - 1)
        .waitFor();
      const titles = (await page.locator('[data-resultats] h3').allInnerTexts()).map(plain);
      expect(titles.slice(0, names.length).sort()).toEqual(names.map(plain).sort());
    });
  },
);

/** A seat that its postal code, its name and a slip in its name must find. */
const seat = towns.find(
  (town) =>
    (town.nom ?? '').length > 6 &&
    lines.has(town.code) &&
    rowsOf('missions_locales').some(
      (one) => one.fin_validite === '' && one.commune_insee === town.code,
    ),
);

test.skipIf(seat === undefined)(
  'a slip of the keyboard is forgiven, here and in the search',
  async () => {
    const name = seat?.nom ?? '';
    const slipped = name.slice(0, 3) + name.slice(4);
    const [mission] = expectedOf(seat ?? {});
    await site.visit(
      { url: '/ma-mission-locale/' },
      { width: 360, bypassCSP: true },
      async ({ page }) => {
        await page.getByRole('searchbox').fill(slipped);
        const answer = page
          .locator('form li')
          .filter({ hasText: frenchTypography(name) })
          .first();
        await answer.waitFor();
        expect(plain(await answer.innerText())).toContain(plain(mission?.nom ?? ''));
        expect(await page.getByRole('status').innerText()).toContain(
          'Aucune commune ne porte ce nom',
        );
        expectNone([...(await checkOverflow(page)), ...(await checkAxe(page))]);
      },
    );
    await site.visit(
      { url: `/recherche/?q=${encodeURIComponent(slipped)}` },
      {},
      async ({ page }) => {
        const answer = page
          .locator('[data-resultats] li')
          .filter({ hasText: frenchTypography(titleOf(seat ?? {})) });
        await answer.first().waitFor();
        expect(plain(await answer.first().innerText())).toContain(plain(mission?.address ?? ''));
      },
    );
  },
);

test.skipIf(asked.length === 0)(
  'without JavaScript, the page of a département says it of each municipality',
  () => {
    const town = asked[0] ?? {};
    return site.visit(
      { url: `/ma-mission-locale/${town.departement}/` },
      { javaScriptEnabled: false },
      async ({ page }) => {
        const [mission] = expectedOf(town);
        const group = page.locator('.communes section').filter({
          has: page.getByRole('heading', {
            name: frenchTypography(mission?.nom ?? ''),
            exact: true,
          }),
        });
        expect(plain(await group.innerText())).toContain(plain(town.nom ?? ''));
        expect(plain(await page.locator('.structures').innerText())).toContain(
          plain(mission?.address ?? ''),
        );
      },
    );
  },
);
