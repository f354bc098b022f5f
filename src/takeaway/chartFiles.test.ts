import { expect, test } from 'vitest';
import { chartEdition } from './chartEdition.ts';
import { chartFiles } from './chartFiles.ts';
import { fixtureManifest, fixturePage, fixtureShell } from './figureFixture.ts';
import { pageShell } from './pageShell.ts';
import { readCharts } from './readCharts.ts';
import type { SitePlace } from './SitePlace.ts';
import type { TakenChart } from './TakenChart.ts';

const [chart] = readCharts(fixturePage, '/base/territoires/departement/33/') as [TakenChart];
const shell = pageShell(fixtureShell, '/base/graphiques/');
const id = 'territoires/departement/33/part';

function filesAt(place: SitePlace, published = fixtureManifest) {
  const files = chartFiles(chart, { place, author: 'ARML', published, shell });
  return new Map(files.map(({ path, text }) => [path, text]));
}

const known = filesAt({ base: '/base', origin: 'https://parcours.test' });

test('a chart has a picture, a file of values, a page and two frames', () => {
  expect([...known.keys()]).toEqual([
    `${id}.svg`,
    `${id}.csv`,
    `${id}/index.html`,
    `${id}/integrer.html`,
    `${id}/2026-10-15.html`,
  ]);
});

test('its page has the head and the header of the page that lends them, and its own words', () => {
  const page = known.get(`${id}/index.html`) ?? '';
  expect(page).toContain('<title>Part des jeunes &amp; des « autres », Gironde');
  expect(page).toContain(`href="https://parcours.test/base/graphiques/${id}/"></head>`);
  expect(page).toContain('<nav><a href="/base/graphiques/">');
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(page).toContain('<script src="/a.js"></script></main><footer>');
});

test('its page offers each form, both frames and the citation, with whole addresses', () => {
  const page = known.get(`${id}/index.html`) ?? '';
  for (const words of [
    `href="/base/graphiques/${id}.svg" download="territoires-departement-33-part.svg"`,
    `href="/base/graphiques/${id}.csv"`,
    `data-nom="territoires-departement-33-part"`,
    `&lt;iframe src=&quot;https://parcours.test/base/graphiques/${id}/integrer.html&quot;`,
    `&lt;iframe src=&quot;https://parcours.test/base/graphiques/${id}/2026-10-15.html&quot;`,
    'ARML, «\u00a0Part des jeunes',
    '@misc{territoires-departement-33-part,',
    'year = {2026}',
    'TY  - ELEC',
    'données de démonstration (fictives)',
    'ne les publiez pas comme des faits',
  ]) {
    expect(page).toContain(words);
  }
});

test('without the address of the site, its page says that the code lacks it', () => {
  const page = filesAt({ base: '', origin: '' }).get(`${id}/index.html`);
  expect(page).toContain('ajoutez l’adresse du site');
  expect(known.get(`${id}/index.html`)).not.toContain('ajoutez l’adresse du site');
});

test('frames are whole pages that run nothing and open their links outside', () => {
  for (const end of ['integrer', '2026-10-15']) {
    const frame = known.get(`${id}/${end}.html`) ?? '';
    expect(frame).toContain('<html lang="fr">');
    expect(frame).toContain('<base target="_top">');
    expect(frame).toContain(
      '<th scope="row">2025</th><td class="number"><abbr title="secret statistique">s</abbr>',
    );
    expect(frame).toContain('href="/base/territoires/departement/33/"');
    expect(frame).not.toMatch(/<script|\son\w+=|data-jeu|var\(--/);
  }
});

test('the frozen frame alone says that it does not change', () => {
  expect(known.get(`${id}/2026-10-15.html`)).toContain('Version figée');
  expect(known.get(`${id}/integrer.html`)).not.toContain('Version figée');
});

test('the edition is the day of the latest dataset whose numbers are shown', () => {
  const [own] = fixtureManifest.jeux;
  const other = {
    jeu: 'autre',
    titre: 'Autre',
    statut: 'definitif',
    date_publication: '2026-11-02',
  };
  const published = { jeux: [own, other] as typeof fixtureManifest.jeux };
  expect(chartEdition(published, chart).date).toBe('2026-10-15');
  const both = chartEdition(published, {
    dataset: 'chiffres_cles',
    datasets: ['chiffres_cles', 'autre'],
  });
  expect(both).toMatchObject({ date: '2026-11-02', status: 'demonstration' });
});

test('real figures are not said to be fictitious', () => {
  const published = { jeux: fixtureManifest.jeux.map((one) => ({ ...one, statut: 'definitif' })) };
  const files = filesAt({ base: '', origin: '' }, published);
  expect(files.get(`${id}/integrer.html`)).not.toContain('fictives');
  expect(files.get(`${id}/index.html`)).not.toContain('fictifs : ne');
  expect(files.get(`${id}.csv`)).toContain('definitif');
});
