import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/format/formatNumber.ts';
import { checkAxe } from './checks/checkAxe.ts';
import { checkOverflow } from './checks/checkOverflow.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { publishedData } from './publishedData.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();
const published = publishedData(`${distFolder()}/donnees`).dataset('chiffres_cles');
const years = [...(published?.rows.values() ?? [])].map(({ annee }) => Number(annee));
const latest = Math.max(...years);

const at = (query: string) => ({ pattern: /^$/, url: `/comparer/${query}` });
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
function shown(level: string, code: string, indicator: string): string {
  const row = published?.rows.get(`${latest}|${level}|${code}|${indicator}`);
  return `${formatNumber(Number(row?.valeur), { decimals: 1 })} %`;
}

describe('/comparer/', () => {
  test('compares two territories chosen with the keyboard, and writes them in the address', async () => {
    await site.visit(at(''), {}, async ({ page, problems }) => {
      await choice(page, 1).focus();
      await page.keyboard.type('Creuse');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Gironde');
      await page.keyboard.press('Tab');
      const rows = await comparison(page);
      expect(rows.map(([name]) => name)).toEqual([
        'Creuse (département)',
        'Gironde (département)',
        'Nouvelle-Aquitaine (référence)',
      ]);
      expect(rows.map(([, value]) => value)).toEqual([
        shown('departement', '23', 'taux_entree_formation'),
        shown('departement', '33', 'taux_entree_formation'),
        shown('region', '75', 'taux_entree_formation'),
      ]);
      expect(await page.getByRole('status').innerText()).toContain('2 territoires');
      expect(new URL(page.url()).search).toBe(
        '?territoires=23,33&indicateur=taux_entree_formation',
      );
      await page.locator('select[name=indicateur]').selectOption('taux_entree_emploi');
      expect(page.url()).toMatch(/indicateur=taux_entree_emploi$/);
      await page.getByRole('heading', { name: /entrés en emploi/ }).waitFor();
      expect((await comparison(page))[0]?.[1]).toBe(
        shown('departement', '23', 'taux_entree_emploi'),
      );
      expectNone(problems);
    });
  });

  test('opens on the comparison that the address names, and fits a phone', async () => {
    const query = '?territoires=33063S00,23,inconnu&indicateur=taux_entree_alternance';
    await site.visit(
      at(query),
      { width: 360, bypassCSP: true },
      async ({ page, problems, requests }) => {
        const rows = await comparison(page);
        expect(rows).toHaveLength(3);
        expect(rows[0]?.[1]).toBe(shown('mission_locale', '33063S00', 'taux_entree_alternance'));
        expect(await choice(page, 2).inputValue()).toBe('23');
        expect(requests.filter((url) => url.endsWith('/donnees/comparaison.json'))).toHaveLength(1);
        expectNone([...problems, ...(await checkOverflow(page)), ...(await checkAxe(page))]);
      },
    );
  });

  test('loads no data before a choice, and goes back to its words when it is undone', async () => {
    await site.visit(at(''), { waitUntil: 'networkidle' }, async ({ page, requests }) => {
      expect(requests.filter((url) => url.endsWith('.json'))).toEqual([]);
      const words = await page.locator('[data-resultat]').innerText();
      await choice(page, 1).selectOption('23');
      await choice(page, 2).selectOption('33');
      await comparison(page);
      await choice(page, 2).selectOption('');
      await page.locator('[data-resultat] table').first().waitFor({ state: 'detached' });
      expect(await page.locator('[data-resultat]').innerText()).toBe(words);
      expect(new URL(page.url()).search).toBe('?territoires=23&indicateur=taux_entree_formation');
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
    await site.visit(at('?territoires=23,33'), { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('noscript').innerText()).toContain('demande JavaScript');
      expect(await choice(page, 1).isDisabled()).toBe(true);
      const rows = page.locator('#tous tbody tr');
      const names = new Set(
        [...(published?.rows.values() ?? [])]
          .filter(({ annee }) => Number(annee) === latest)
          .map(
            ({ territoire_niveau, territoire_code }) => `${territoire_niveau}${territoire_code}`,
          ),
      );
      expect(await rows.count()).toBe(names.size);
    });
  });
});
