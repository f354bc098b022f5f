import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/format/formatNumber.ts';
import { checkAxe } from './checks/checkAxe.ts';
import { checkOverflow } from './checks/checkOverflow.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { type PublishedRow, publishedData } from './publishedData.ts';
import { siteFile } from './siteFile.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();
const published = publishedData(`${distFolder()}/donnees`);
const rows = [...(published.dataset('chiffres_cles')?.rows.values() ?? [])];
const latest = String(Math.max(...rows.map(({ annee }) => Number(annee))));
const rates = rows.filter(
  ({ annee, indicateur = '', statut_valeur: status }) =>
    annee === latest && indicateur.startsWith('taux_entree_') && status === 'publie',
);
/** The published rates of an indicator, by level. */
const ofLevel = (level: string, indicator: string) =>
  rates.filter((row) => row.territoire_niveau === level && row.indicateur === indicator);
/** Rates that the region, two départements and a mission locale have, in the order of the file. */
const [first = '', second = first] = [...new Set(rates.map(({ indicateur = '' }) => indicateur))]
  .filter((id) => ofLevel('region', id).length > 0 && ofLevel('departement', id).length > 1)
  .filter((id) => ofLevel('mission_locale', id).length > 0);

const at = (query: string) => ({ url: `/comparer/${query}` });
const choice = (page: Page, rank: number) => page.locator('select[name=territoire]').nth(rank - 1);

/** Cells of the first table of the comparison, row by row. */
async function comparison(page: Page): Promise<string[][]> {
  const rows = page.locator('[data-resultat] table').first().locator('tbody tr');
  await rows.first().waitFor({ timeout: 5_000 });
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())),
  );
  return texts.map((cells) => cells.map((text) => text.replace(/\u00a0/g, ' ')));
}

/** A published rate as the page shows it. */
const shown = (row: PublishedRow | undefined) =>
  `${formatNumber(Number(row?.valeur), { decimals: 1 })} %`;

/** The rate of the territory of a row, for an indicator. */
const rateOf = ({ territoire_niveau: level, territoire_code: code }: PublishedRow, id: string) =>
  shown(ofLevel(level ?? '', id).find((row) => row.territoire_code === code));

const hasPage = siteFile(distFolder(), '/comparer/') !== null;

describe.skipIf(!hasPage || first === '')('/comparer/', () => {
  const [region = {}] = ofLevel('region', first);
  // Two that both rates have.
  const [one = {}, other = {}] = ofLevel('departement', first)
    .filter(({ territoire_code: code }) =>
      ofLevel('departement', second).some((row) => row.territoire_code === code),
    )
    .toReversed();
  const [mission = {}] = ofLevel('mission_locale', second);
  const [oneCode = '', otherCode = ''] = [one, other].map((row) => row.territoire_code);

  test('compares two territories chosen with the keyboard, and writes them in the address', async () => {
    await site.visit(at(''), {}, async ({ page, problems }) => {
      await page.locator('select[name=indicateur]').selectOption(first);
      await choice(page, 1).focus();
      await page.keyboard.type(one.territoire_nom ?? '');
      await page.keyboard.press('Tab');
      await page.keyboard.type(other.territoire_nom ?? '');
      await page.keyboard.press('Tab');
      const rows = await comparison(page);
      expect(rows.map(([name]) => name)).toEqual([
        `${one.territoire_nom} (département)`,
        `${other.territoire_nom} (département)`,
        `${region.territoire_nom} (référence)`,
      ]);
      expect(rows.map(([, value]) => value)).toEqual([one, other, region].map(shown));
      expect(await page.getByRole('status').innerText()).toContain('2 territoires');
      expect(new URL(page.url()).search).toBe(
        `?territoires=${oneCode},${otherCode}&indicateur=${first}`,
      );

      const select = page.locator('select[name=indicateur]');
      await select.selectOption(second);
      expect(page.url()).toMatch(new RegExp(`indicateur=${second}$`));
      expect((await comparison(page))[0]?.[1]).toBe(rateOf(one, second));
      const label = await select.locator('option:checked').innerText();
      await page.getByRole('heading', { name: label }).waitFor();
      expectNone(problems);
    });
  });

  test('opens on the comparison that the address names, and fits a phone', async () => {
    const codes = `${mission.territoire_code},${oneCode},inconnu`;
    await site.visit(
      at(`?territoires=${codes}&indicateur=${second}`),
      { width: 360, bypassCSP: true },
      async ({ page, problems, requests }) => {
        const rows = await comparison(page);
        expect(rows).toHaveLength(3);
        expect(rows[0]?.[1]).toBe(shown(mission));
        expect(await choice(page, 2).inputValue()).toBe(oneCode);
        expect(requests.filter((url) => url.endsWith('/donnees/comparaison.json'))).toHaveLength(1);
        expectNone([...problems, ...(await checkOverflow(page)), ...(await checkAxe(page))]);
      },
    );
  });

  test('loads no data before a choice, and goes back to its words when it is undone', async () => {
    await site.visit(at(''), { waitUntil: 'networkidle' }, async ({ page, requests }) => {
      expect(requests.filter((url) => url.endsWith('.json'))).toEqual([]);
      const words = await page.locator('[data-resultat]').innerText();
      const indicator = await page.locator('select[name=indicateur]').inputValue();
      await choice(page, 1).selectOption(oneCode);
      await choice(page, 2).selectOption(otherCode);
      await comparison(page);
      await choice(page, 2).selectOption('');
      await page.locator('[data-resultat] table').first().waitFor({ state: 'detached' });
      expect(await page.locator('[data-resultat]').innerText()).toBe(words);
      expect(new URL(page.url()).search).toBe(`?territoires=${oneCode}&indicateur=${indicator}`);
    });
  });

  test('runs under a policy that forbids inline scripts and styles', async () => {
    await site.visit(at(''), {}, async ({ page }) => {
      const inline = await page.evaluate(
        () => [...document.querySelectorAll('script')].filter((script) => script.src === '').length,
      );
      expect(inline).toBe(0);
      expect(await page.locator('[style]').count()).toBe(0);
    });
  });

  test('offers the table of all without JavaScript, and no choice', async () => {
    const query = `?territoires=${oneCode},${otherCode}`;
    await site.visit(at(query), { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('noscript').innerText()).toContain('demande JavaScript');
      expect(await choice(page, 1).isDisabled()).toBe(true);
      const places = rows
        .filter(({ annee }) => annee === latest)
        .map(({ territoire_niveau, territoire_code }) => `${territoire_niveau}${territoire_code}`);
      expect(await page.locator('#tous tbody tr').count()).toBe(new Set(places).size);
    });
  });
});
