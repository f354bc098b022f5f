import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Finding, searchSite } from '../../src/browser/search/findings.ts';
import { checkAxe } from './checks/checkAxe.ts';
import { checkOverflow } from './checks/checkOverflow.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();

const json = (path: string) => JSON.parse(readFileSync(join(distFolder(), path), 'utf8'));
const ask = searchSite({
  index: json('recherche/index.json'),
  figures: json('recherche/chiffres.json'),
  communes: json('donnees/recherche_communes.json'),
});

/** “taux_entree_formation à Creuse (département)”, or the title of what is found. */
function words(finding: Finding | undefined): string {
  if (finding === undefined) return 'rien';
  if (finding.kind === 'chiffre') {
    return `${finding.indicator.indicateur} @ ${finding.place.lieu.code}`;
  }
  const title = finding.kind === 'commune' ? finding.match.nom : finding.entry.titre;
  return title.replace(/[\u00a0\u202f]/g, ' ');
}

describe('the first answer to a question', () => {
  test.each([
    // Numbers: an indicator and a territory, typed in every way.
    ['taux entrée formation Creuse', 'taux_entree_formation @ 23'],
    ['TAUX D’ENTREE EN FORMATION DANS LA CREUSE', 'taux_entree_formation @ 23'],
    ['taux d entré en formations creuze', 'taux_entree_formation @ 23'],
    ['taux entrée formation 23', 'taux_entree_formation @ 23'],
    ['formation Creuse 2025', 'taux_entree_formation @ 23'],
    ['taux d’accès à l’emploi', 'taux_entree_emploi @ 75'],
    ['boulot Gironde', 'taux_entree_emploi @ 33'],
    ['apprentissage Dordogne', 'taux_entree_alternance @ 24'],
    ['alternance haute vienne', 'taux_entree_alternance @ 87'],
    ['combien de jeunes accompagnés en Charente-Maritime ?', 'jeunes_accompagnes @ 17'],
    ['jeunes suivis Nouvelle-Aquitaine', 'jeunes_accompagnes @ 75'],
    ['premiers accueils Bordeaux', 'premiers_accueils @ 33063S00'],
    ['premier accueil mission locale de la Creuse', 'premiers_accueils @ 23096S00'],
    ['CEJ Landes', 'entrees_cej @ 40'],
    ['contrat d’engagement jeune landes', 'entrees_cej @ 40'],
    ['entretiens Pays basque', 'entretiens @ 64102S00'],
    ['part des femmes Vienne', 'part_femmes @ 86'],
    ['filles Médoc', 'part_femmes @ 33240S00'],
    ['jeunes sans diplôme Corrèze', 'part_sans_diplome @ 19'],
    ['permis de conduire Deux-Sèvres', 'part_permis_b @ 79'],
    ['quartiers prioritaires Pau', 'part_qpv @ 64445S00'],
    ['nombre d’entrées en formation', 'nombre_entrees_formation @ 75'],
    ['emploi durable Brive', 'part_emploi_durable @ 19031S00'],
    ['PACEA Guéret', 'entrees_pacea @ 23096S00'],
    ['jeunes par conseiller', 'jeunes_par_conseiller @ 75'],
    ['stage en entreprise Limoges', 'entrees_immersion @ 87085S00'],
    ['Creuse', 'Creuse (département)'],
    ['23', 'Creuse (département)'],
    ['nombre de missions locales en Gironde', 'missions_locales @ 33'],
    ['emploi Parthenay', 'taux_entree_emploi @ 79202S00'],
    ['jeunes de 16 à 25 ans NEET', 'part_neet @ 75'],
    // Territories.
    ['mission locale Guéret', 'Mission locale de la Creuse'],
    ['Bordeaux', 'Mission locale Bordeaux Avenir Jeunes'],
    ['pyrenees atlantiques', 'Pyrénées-Atlantiques (département)'],
    ['mision locale de medoc', 'Mission locale du Médoc'],
    // Municipalities that are the seat of none.
    ['Saint-Émilion', 'Saint-Émilion'],
    ['st emilion', 'Saint-Émilion'],
    ['mission locale de Lacanau', 'Lacanau'],
    // Definitions, pages, analyses, files.
    ['secret statistique', 'Secret statistique'],
    ['que veut dire PMSMP', 'PMSMP'],
    ['accord-cadre', 'Accord-cadre'],
    ['mentions légales', 'Mentions légales'],
    ['comparer deux missions locales', 'Comparer des territoires'],
    ['suivi mensuel septembre 2026', 'Suivi mensuel, septembre 2026'],
    ['chiffres clés 2024', 'Chiffres clés 2024'],
    [
      'que deviennent les jeunes un an après',
      'Que deviennent les jeunes un an après leur premier accueil ?',
    ],
    ['télécharger les données', 'Données ouvertes'],
  ])('%s → %s', (question, first) => {
    const found = ask(question);
    expect(words(found[0]), found.map((finding) => words(finding)).join('\n')).toBe(first);
  });
});

test('two territories are both answered; a secret value is said so, with its interval otherwise', () => {
  const [first, second] = ask('taux entrée formation Creuse et Gironde');
  expect([words(first), words(second)]).toEqual([
    'taux_entree_formation @ 23',
    'taux_entree_formation @ 33',
  ]);
  if (first?.kind !== 'chiffre') throw new Error('no figure');
  const row = json('donnees/comparaison.json').indicateurs.find(
    ({ indicateur }: { indicateur: string }) => indicateur === 'taux_entree_formation',
  );
  const rank = json('donnees/comparaison.json').territoires.findIndex(
    ({ code }: { code: string }) => code === '23',
  );
  expect(first.row.bounds).toEqual(row.bornes[rank]);
  expect(first.row.latest).toBe(row.valeurs[rank].at(-1));
});

test('a question about nothing finds nothing', () => {
  expect(ask('xyzzy')).toEqual([]);
  expect(ask('?')).toEqual([]);
  expect(ask('de la')).toEqual([]);
});

test('the index is light', () => {
  const compressed = (path: string) => gzipSync(readFileSync(join(distFolder(), path))).byteLength;
  expect(compressed('recherche/index.json')).toBeLessThan(20_000);
  expect(
    ['recherche/index.json', 'recherche/chiffres.json', 'donnees/recherche_communes.json']
      .map(compressed)
      .reduce((sum, bytes) => sum + bytes),
  ).toBeLessThan(80_000);
});

const type = { pattern: /^$/, url: '/recherche/' };
const at = (question: string) => ({
  ...type,
  url: `/recherche/?q=${encodeURIComponent(question)}`,
});
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('/recherche/', () => {
  test('is used with the keyboard alone, from a page to the territory', () =>
    site.visit({ pattern: /^$/, url: '/glossaire/' }, {}, async ({ page, problems }) => {
      await page.getByRole('link', { name: 'Rechercher' }).first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/recherche/');
      for (let presses = 0; presses < 40; presses += 1) {
        if (await page.evaluate(() => document.activeElement?.id === 'q')) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type('taux entrée formation Creuse');
      const card = page.locator('[data-resultats] li.figure').first();
      await card.waitFor();
      expect(plain(await card.innerText())).toMatch(
        /^Part des jeunes accompagnés entrés en formation, Creuse \(département\), \d{4}\s+\d+,\d %\s+Intervalle à 95 % : [\d,]+ à [\d,]+ % ; .*(région|fictif)\./,
      );
      expect(await page.getByRole('status').innerText()).toMatch(
        /^\d chiffres et \d+ résultats\.$/,
      );
      expect(new URL(page.url()).searchParams.get('q')).toBe('taux entrée formation Creuse');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.localName === 'h2');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/territoires/departement/23/');
      await page.goBack();
      await card.waitFor();
      expect(await page.locator('#q').inputValue()).toBe('taux entrée formation Creuse');
      expectNone(problems);
    }));

  test.each([360, 1280])('shows an answer that fits %i px, axe clean', (width) =>
    site.visit(at('CEJ Creuse'), { width, bypassCSP: true }, async ({ page, problems }) => {
      await page.locator('[data-resultats] li').first().waitFor();
      expect(await page.locator('[data-tout]').isVisible()).toBe(false);
      expectNone([...problems, ...(await checkOverflow(page)), ...(await checkAxe(page))]);
    }),
  );

  test('goes back to the plain index when the question is emptied, and says what is not found', () =>
    site.visit(at('xyzzy'), {}, async ({ page }) => {
      await page.getByText('Aucun résultat.').waitFor();
      expect(await page.locator('[data-tout]').isVisible()).toBe(true);
      await page.locator('#q').fill('NEET');
      await page.locator('[data-resultats] li').first().waitFor();
      await page.locator('#q').fill('');
      expect(await page.locator('[data-resultats] li').count()).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    }));

  test('loads nothing before the field is used, and says a failure', () =>
    site.visit(type, { waitUntil: 'networkidle' }, async ({ page, requests }) => {
      expect(requests.filter((address) => address.endsWith('.json'))).toEqual([]);
      await page.route('**/recherche/index.json', (route) => route.abort());
      await page.locator('#q').fill('Creuse');
      await page.getByText('n’a pas pu être chargée').waitFor();
      await page.unroute('**/recherche/index.json');
      await page.locator('#q').fill('Creus');
      await page.getByRole('link', { name: 'Creuse (département)' }).first().waitFor();
    }));

  test('gives the plain index of everything without JavaScript', () =>
    site.visit(at('Creuse'), { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('noscript').innerText()).toContain('Sans JavaScript');
      expect(await page.locator('[data-tout] a').count()).toBeGreaterThan(180);
    }));
});
