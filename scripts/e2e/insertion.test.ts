import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { frenchTypography } from '../../src/format/frenchTypography.ts';
import { checkAxe } from './checks/checkAxe.ts';
import { checkOverflow } from './checks/checkOverflow.ts';
import { openDetails } from './checks/openDetails.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { parsePage } from './parsePage.ts';
import { type PublishedRow, publishedData } from './publishedData.ts';
import { siteFile } from './siteFile.ts';
import { sitePages } from './sitePages.ts';
import { siteUnderTest } from './siteUnderTest.ts';

/*
 * The centres of apprenticeship of the built site, beside the file that it publishes: without it,
 * neither page nor link.
 */

const site = siteUnderTest();
const address = '/insertion-apres-formation/';
const data = publishedData(join(distFolder(), 'donnees'));
const rows: PublishedRow[] = [...(data.dataset('inserjeunes_cfa')?.rows.values() ?? [])];
const cumul = rows
  .map((row) => row.cumul ?? '')
  .sort()
  .at(-1);
const last = rows.filter((row) => row.cumul === cumul);
const told = last.filter(({ taux_emploi_6_mois: rate }) => rate !== '');
const places = [...Map.groupBy(last, (row) => row.departement_code ?? '')];
const documentOf = (url: string) => {
  const file = siteFile(distFolder(), url);
  return file === null ? null : parsePage(readFileSync(file, 'utf8'));
};
const plain = (text: string | null | undefined) => frenchTypography((text ?? '').trim());

test('pages and links are there with the file, and not without it', () => {
  const links = sitePages(distFolder()).flatMap(({ html }) =>
    html.includes(address) ? [address] : [],
  );
  expect(documentOf(address) !== null).toBe(rows.length > 0);
  expect(links.length > 0).toBe(rows.length > 0);
});

describe.skipIf(rows.length === 0)('the pages of départements', () => {
  test('give every centre of the last cumul, by its name', () => {
    const lost = places.flatMap(([code, own]) => {
      const document = documentOf(`${address}${code}/`);
      const there = new Set([...(document?.querySelectorAll('[id]') ?? [])].map(({ id }) => id));
      const names = [...(document?.querySelectorAll('article h3') ?? [])].map((heading) =>
        plain(heading.textContent),
      );
      const sorted = names.toSorted(new Intl.Collator('fr').compare);
      return [
        ...own.filter(({ uai }) => !there.has(uai ?? '')).map(({ uai }) => `${code} : ${uai}`),
        ...(names.join('|') === sorted.join('|') ? [] : [`${code} : other order than names`]),
      ];
    });
    expectNone(lost);
  });

  test('show each centre its own figures, and what was expected beside', () => {
    const faults = places.flatMap(([code, own]) => {
      const document = documentOf(`${address}${code}/`);
      return own.flatMap((row) => {
        const article = document?.querySelector(`article[id="${row.uai}"]`);
        if (row.taux_emploi_6_mois === '') return article ? [`${row.uai} has no rate`] : [];
        const shown = [...(article?.querySelectorAll('.rate data, .rate + div > p data') ?? [])];
        const values = new Map(
          shown.map((cell) => [cell.getAttribute('data-colonne'), cell.getAttribute('value')]),
        );
        const columns = [
          'taux_emploi_6_mois',
          'taux_emploi_6_mois_attendu',
          'valeur_ajoutee_6_mois',
        ];
        return columns
          .filter((column) => values.get(column) !== row[column])
          .map((column) => `${row.uai} ${column}: ${values.get(column)} for ${row[column]}`);
      });
    });
    expectNone(faults);
  });

  test('never write a number where the producer withholds it', () => {
    const faults = places.flatMap(([code]) => {
      const empty = [
        ...(documentOf(`${address}${code}/`)?.querySelectorAll('data[value=""]') ?? []),
      ];
      return empty
        .filter((cell) => cell.querySelector('abbr')?.getAttribute('title') !== 'non diffusé')
        .map((cell) => `${code}: ${cell.outerHTML}`);
    });
    expectNone(faults);
  });

  test('are linked from the pages of their territories, and weigh under 45 kB', () => {
    const faults = ['', ...places.map(([code]) => `${code}/`)].flatMap((end) => {
      const url = `${address}${end}`;
      const bytes = gzipSync(readFileSync(siteFile(distFolder(), url) ?? '')).length;
      const territory = documentOf(`/territoires/departement/${end}`);
      const isLinked = end === '' || territory?.querySelector(`a[href$="${url}"]`);
      return [
        ...(bytes < 45_000 ? [] : [`${url} weighs ${bytes}`]),
        ...(isLinked ? [] : [`${url} is not linked from its territory`]),
      ];
    });
    expectNone(faults);
  });

  test.each([360, 1280])('hold in %i px and pass axe, all unfolded', async (width) => {
    const [largest] = places.toSorted(([, a], [, b]) => b.length - a.length);
    for (const url of [address, `${address}${largest?.[0]}/`]) {
      await site.visit({ url }, { width, bypassCSP: true }, async ({ page, problems }) => {
        await openDetails(page);
        expectNone([...problems, ...(await checkOverflow(page)), ...(await checkAxe(page))]);
      });
    }
  });
});

/** A name as one types it in a hurry. */
const hurried = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/** A word that one centre alone has, with an accent if one has. */
const wordsOf = ({ centre = '' }: PublishedRow) => centre.match(/\p{L}{7,}/gu) ?? [];
const all = Map.groupBy(
  last.flatMap((row) => wordsOf(row).map((word) => ({ row, word: hurried(word) }))),
  ({ word }) => word,
);
const lone = told
  .flatMap((row) => wordsOf(row).map((word) => ({ row, word })))
  .filter(({ word }) => all.get(hurried(word))?.length === 1)
  .filter(
    ({ word }) =>
      ![...all.keys()].some((other) => other !== hurried(word) && other.startsWith(hurried(word))),
  )
  .filter(
    ({ word }) =>
      !places.some(([, [row]]) => hurried(row?.departement_nom ?? '').includes(hurried(word))),
  )
  .toSorted(
    (a, b) =>
      Number(hurried(b.word) !== b.word.toLowerCase()) -
      Number(hurried(a.word) !== a.word.toLowerCase()),
  )[0];

describe.skipIf(lone === undefined)('the search of a centre', () => {
  const { row, word } = lone ?? { row: {} as PublishedRow, word: '' };
  const pageOf = `${address}${row.departement_code}/`;

  test('finds it by its name without accents, by the keyboard alone', () =>
    site.visit({ url: address }, {}, async ({ page, problems }) => {
      const field = page.getByRole('searchbox');
      await field.focus();
      await page.keyboard.type(hurried(word).toUpperCase());
      await page.locator('form li a').first().waitFor();
      expect(await page.locator('form li a').count()).toBe(1);
      expect(await page.getByRole('status').innerText()).toBe('Un centre trouvé.');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${pageOf}#${row.uai}`);
      expect(problems).toEqual([]);
    }));

  test('forgives a slip of the keyboard', () =>
    site.visit({ url: address }, { width: 360 }, async ({ page }) => {
      const typed = hurried(word);
      await page.getByRole('searchbox').fill(`${typed.slice(0, 3)}${typed.slice(4)}`);
      const hrefs = await page
        .locator('form li a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.some((href) => href.endsWith(`#${row.uai}`))).toBe(true);
    }));

  test('finds a département first, by its name or its code', () =>
    site.visit({ url: address }, {}, async ({ page }) => {
      const field = page.getByRole('searchbox');
      for (const typed of [row.departement_nom ?? '', row.departement_code ?? '']) {
        await field.fill(typed);
        const href = await page.locator('form li a').first().getAttribute('href');
        expect(href?.endsWith(pageOf), typed).toBe(true);
      }
    }));

  test('says that there is none, and asks nothing of a server', () =>
    site.visit({ url: address }, { waitUntil: 'networkidle' }, async ({ page, requests }) => {
      await page.getByRole('searchbox').fill('Zzyzx');
      expect(await page.getByRole('status').innerText()).toContain('Aucun centre');
      expect(await page.locator('form li').count()).toBe(0);
      expect(requests.filter((url) => url.endsWith('.json'))).toEqual([]);
    }));

  test('leaves the list of each département to those who have no script', () =>
    site.visit({ url: address }, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.getByRole('searchbox').count()).toBe(0);
      const place = page.locator(`details[data-departement="${row.departement_code}"]`);
      await place.locator('summary').click();
      await place.locator(`a[href$="#${row.uai}"]`).click();
      await page.waitForURL(`**${pageOf}#${row.uai}`);
    }));
});
