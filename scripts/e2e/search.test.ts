import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CommuneFinding } from '../../src/browser/communeFindings.ts';
import { type Finding, searchSite } from '../../src/browser/search/findings.ts';
import type { CommuneIndex } from '../../src/contracts/communeIndex.ts';
import type { Comparaison } from '../../src/contracts/comparaison.ts';
import type { SearchIndex } from '../../src/contracts/searchIndex.ts';
import { checkAxe } from './checks/checkAxe.ts';
import { checkOverflow } from './checks/checkOverflow.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();

const json = (path: string) => JSON.parse(readFileSync(join(distFolder(), path), 'utf8'));
const { entrees: entries }: SearchIndex = json('recherche/index.json');
const figures: Comparaison = json('recherche/chiffres.json');
const communes: CommuneIndex = json('donnees/recherche_communes.json');
const ask = searchSite({ index: { entrees: entries }, figures, communes });

function communeWords(commune: CommuneFinding): string {
  return 'match' in commune ? commune.match.nom : commune.together.map(({ nom }) => nom).join(', ');
}

/** “taux_entree_formation à Creuse (département)”, or the title of what is found. */
function words(finding: Finding | undefined): string {
  if (finding === undefined) return 'rien';
  if (finding.kind === 'chiffre') {
    return `${finding.indicator.indicateur} @ ${finding.place.lieu.code}`;
  }
  const title = finding.kind === 'commune' ? communeWords(finding.commune) : finding.entry.titre;
  return title.replace(/[\u00a0\u202f]/g, ' ');
}

/** Is what a question is about on this site: an indicator with figures, a place, a page? */
function isThere(answer: string): boolean {
  const [indicator, code] = answer.split(' @ ');
  if (code === undefined) {
    const towns = communes.departements.flatMap((one) => one.communes);
    const titles = [...entries.map(({ titre }) => titre), ...towns];
    return titles.some((title) => title.replace(/[\u00a0\u202f]/g, ' ') === answer);
  }
  const isPlace = figures.territoires.some((one) => one.code === code);
  return isPlace && figures.indicateurs.some(({ indicateur }) => indicateur === indicator);
}

/** Words that people use for the indicators, and the names of the places of this region. */
const questions = [
  // Numbers: an indicator and a territory, typed in every way.
  ['taux entrée formation Creuse', 'taux_entree_formation @ 23'],
  ['TAUX D’ENTREE EN FORMATION DANS LA CREUSE', 'taux_entree_formation @ 23'],
  ['taux d entré en formations creuze', 'taux_entree_formation @ 23'],
  ['taux entrée formation 23', 'taux_entree_formation @ 23'],
  [`formation Creuse ${figures.annees.at(-1)}`, 'taux_entree_formation @ 23'],
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
  ['Lacanua', 'Lacanau'],
  ['Bayone', 'Bayonne'],
  // Definitions, pages, analyses, files.
  ['secret statistique', 'Secret statistique'],
  ['que veut dire PMSMP', 'PMSMP'],
  ['accord-cadre', 'Accord-cadre'],
  ['mentions légales', 'Mentions légales'],
  ['comparer deux missions locales', 'Comparer des territoires'],
  ['télécharger les données', 'Données ouvertes'],
] as const;

describe('the first answer to a question', () => {
  test.for(questions)('%s → %s', ([question, first], { skip }) => {
    skip(!isThere(first), `nothing on this site is “${first}”`);
    const found = ask(question);
    expect(words(found[0]), found.map((finding) => words(finding)).join('\n')).toBe(first);
  });

  test.each(['territoire', 'analyse', 'mois'])(
    'that is the title of an entry, “%s”, is it',
    (kind) => {
      const own = entries.filter(({ genre }) => genre === kind);
      const lost = own.filter(({ titre, adresse }) => {
        const [found] = ask(titre);
        return found?.kind !== 'entree' || found.entry.adresse !== adresse;
      });
      expect(lost.map(({ titre }) => titre)).toEqual([]);
    },
  );

  test('that names an indicator with figures and a place is the figure there', () => {
    const places = entries.flatMap(({ lieu }) => lieu ?? []);
    const held = figures.indicateurs.filter(({ indicateur }) => indicateur.startsWith('taux_'));
    const lost = held.flatMap(({ indicateur, libelle }) =>
      places
        .map(({ code, noms: [name = ''] }) => ({ question: `${libelle} ${name}`, code }))
        .filter(({ question, code }) => words(ask(question)[0]) !== `${indicateur} @ ${code}`),
    );
    expect(lost.map(({ question }) => question)).toEqual([]);
  });
});

test('everything is found by its title', () => {
  const lost = entries.filter(
    ({ titre, adresse }) =>
      !ask(titre).some(
        (found) =>
          (found.kind === 'entree' && found.entry.adresse === adresse) ||
          (found.kind === 'chiffre' && found.indicator.adresse === adresse),
      ),
  );
  expect(entries.length).toBeGreaterThan(0);
  expect(lost.map(({ titre }) => titre)).toEqual([]);
});

const [one, other] = figures.territoires.filter(({ niveau }) => niveau === 'departement');
const [held] = figures.indicateurs;

test.skipIf(!one || !other || !held)(
  'two territories are both answered, each with what is published, its interval included',
  () => {
    const found = ask(`${held?.libelle} ${one?.nom} et ${other?.nom}`).slice(0, 2);
    const published: Comparaison = json('donnees/comparaison.json');
    const row = published.indicateurs.find(({ indicateur }) => indicateur === held?.indicateur);
    for (const place of [one, other]) {
      const figure = found.find((one) => words(one) === `${held?.indicateur} @ ${place?.code}`);
      if (figure?.kind !== 'chiffre') throw new Error(`no figure of ${place?.nom}`);
      const rank = published.territoires.findIndex(({ code }) => code === place?.code);
      expect(figure.row.bounds).toEqual(row?.bornes[rank]);
      expect(figure.row.latest).toBe(row?.valeurs[rank]?.at(-1));
    }
  },
);

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
  ).toBeLessThan(90_000);
});

const index = { url: '/recherche/' };
const at = (question: string) => ({ url: `/recherche/?q=${encodeURIComponent(question)}` });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** A question that a figure answers where there is one; otherwise the title of something. */
const question = held && one ? `${held.libelle} ${one.nom}` : (entries.at(-1)?.titre ?? '');
const place = entries.find(({ lieu }) => lieu?.niveau === 'departement' && lieu.code === one?.code);

describe('/recherche/', () => {
  test.skipIf(!held || !place)(
    'is used with the keyboard alone, from a page to the territory',
    () =>
      site.visit({ url: '/glossaire/' }, {}, async ({ page, problems }) => {
        await page.getByRole('link', { name: 'Rechercher' }).first().focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/recherche/');
        for (let presses = 0; presses < 40; presses += 1) {
          if (await page.evaluate(() => document.activeElement?.id === 'q')) break;
          await page.keyboard.press('Tab');
        }
        await page.keyboard.type(question);
        const card = page.locator('[data-resultats] li.figure').first();
        await card.waitFor();
        const [title, value] = (await card.innerText()).split('\n').filter(Boolean);
        expect(plain(title ?? '')).toBe(
          plain(`${held?.libelle}, ${place?.titre}, ${figures.annees.at(-1)}`),
        );
        expect(value).toBeTruthy();
        expect(await page.getByRole('status').innerText()).toMatch(
          /^(Un chiffre|\d chiffres)( et (un|\d+) résultats?)?\.$/,
        );
        expect(new URL(page.url()).searchParams.get('q')).toBe(question);
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.activeElement?.localName === 'h2');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**${place?.adresse}`);
        // A page that is left while it loads complains of what it does not get.
        await page.waitForLoadState('networkidle');
        await page.goBack();
        await card.waitFor();
        expect(await page.locator('#q').inputValue()).toBe(question);
        expectNone(problems);
      }),
  );

  test.each([360, 1280])('shows an answer that fits %i px, axe clean', (width) =>
    site.visit(at(question), { width, bypassCSP: true }, async ({ page, problems }) => {
      await page.locator('[data-resultats] li').first().waitFor();
      expect(await page.locator('[data-tout]').isVisible()).toBe(false);
      expectNone([...problems, ...(await checkOverflow(page)), ...(await checkAxe(page))]);
    }),
  );

  test('goes back to the plain index when the question is emptied, and says what is not found', () =>
    site.visit(at('xyzzy'), {}, async ({ page }) => {
      await page.getByText('Aucun résultat.').waitFor();
      expect(await page.locator('[data-tout]').isVisible()).toBe(true);
      await page.locator('#q').fill(question);
      await page.locator('[data-resultats] li').first().waitFor();
      await page.locator('#q').fill('');
      expect(await page.locator('[data-resultats] li').count()).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    }));

  test('loads nothing before the field is used, and says a failure', () =>
    site.visit(index, { waitUntil: 'networkidle' }, async ({ page, requests }) => {
      expect(requests.filter((address) => address.endsWith('.json'))).toEqual([]);
      await page.route('**/recherche/index.json', (route) => route.abort());
      await page.locator('#q').fill(question.slice(0, -1));
      await page.getByText('n’a pas pu être chargée').waitFor();
      await page.unroute('**/recherche/index.json');
      await page.locator('#q').fill(question);
      await page.locator('[data-resultats] li').first().waitFor();
    }));

  test('gives the plain index of everything without JavaScript', () =>
    site.visit(at(question), { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('noscript').innerText()).toContain('Sans JavaScript');
      const listed = await page
        .locator('[data-tout] a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      // The follow-up lists its own months.
      const expected = entries
        .filter(({ genre }) => genre !== 'mois')
        .map(({ adresse }) => adresse);
      expect(expected.filter((address) => !listed.includes(address))).toEqual([]);
    }));
});
