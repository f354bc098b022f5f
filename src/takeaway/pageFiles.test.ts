import { expect, test } from 'vitest';
import { blankPage } from '../rendered/RenderedPage.ts';
import { fixtureFigure, fixturePage } from './figureFixture.ts';
import { pageFiles } from './pageFiles.ts';
import type { SitePlace } from './SitePlace.ts';

const page = 'territoires/departement/33';
const id = `${page}/part`;

const published = { jeux: [], retraits: [] };

function filesAt(place: SitePlace, rendered = fixturePage) {
  const files = pageFiles(rendered, { place, author: 'ARML', published });
  return new Map(files.map(({ path, text }) => [path, text]));
}

const known = filesAt({ base: '/base', origin: 'https://parcours.test' });
const textOf = (path: string) => known.get(path) ?? '';

test('a chart has a picture, its values and a frame, and those of a page one page to take them', () => {
  expect([...known.keys()]).toEqual([
    `${id}.svg`,
    `${id}.csv`,
    `${id}/2026-10-15.html`,
    `${page}/index.html`,
  ]);
  const context = { place: { base: '', origin: '' }, author: '', published };
  expect(pageFiles(blankPage('glossaire'), context)).toEqual([]);
  const second = { ...fixtureFigure, id: `${page}/autre` };
  const both = pageFiles({ ...fixturePage, figures: [fixtureFigure, second] }, context);
  expect(both).toHaveLength(7);
  expect(both.at(-1)?.text).toContain('<li><a href="#autre">');
});

test('the page offers each form, both frames and the citation, with whole addresses', () => {
  for (const words of [
    '<title>Reprendre les graphiques : Gironde · Parcours</title>',
    '<article id="part"',
    `href="part.svg" download="territoires-departement-33-part.svg"`,
    'href="part.csv"',
    'data-nom="territoires-departement-33-part"',
    `&lt;iframe src=&quot;https://parcours.test/base/graphiques/${page}/#cadre-part&quot;`,
    `&lt;iframe src=&quot;https://parcours.test/base/graphiques/${id}/2026-10-15.html&quot;`,
    'ARML, «\u00a0Part des jeunes',
    '@misc{territoires-departement-33-part,',
    'year = {2026}',
    'TY  - ELEC',
    'données de démonstration (fictives)',
    'ne les publiez pas comme des faits',
  ]) {
    expect(textOf(`${page}/index.html`)).toContain(words);
  }
});

test('its live frames are those of this edition, shown by their address alone', () => {
  expect(textOf(`${page}/index.html`)).toContain(
    `<iframe class="live" id="cadre-part" src="part/2026-10-15.html"`,
  );
});

test('without the address of the site, the page says that the code lacks it', () => {
  const path = `${page}/index.html`;
  expect(filesAt({ base: '', origin: '' }).get(path)).toContain('ajoutez l’adresse du site');
  expect(textOf(path)).not.toContain('ajoutez l’adresse du site');
});

test('frames are whole pages that run nothing and open their links outside', () => {
  const frame = textOf(`${id}/2026-10-15.html`);
  expect(frame).toContain('<html lang="fr">');
  expect(frame).toContain('<base target="_top">');
  expect(frame).toContain('<th scope="row">2025</th><td><abbr title="secret statistique">s</abbr>');
  expect(frame).toContain('href="/base/territoires/departement/33/"');
  expect(frame).toContain(`href="/base/graphiques/${page}/#part"`);
  expect(frame).not.toMatch(/<script|\son\w+=|data-jeu|var\(--/);
});

test('real figures are not said to be fictitious', () => {
  const edition = { ...fixtureFigure.edition, status: 'definitif' };
  const real = { ...fixturePage, figures: [{ ...fixtureFigure, edition }] };
  const files = filesAt({ base: '', origin: '' }, real);
  expect(files.get(`${id}/2026-10-15.html`)).not.toContain('fictives');
  expect(files.get(`${page}/index.html`)).not.toContain('fictifs');
  expect(files.get(`${id}.csv`)).toContain('definitif');
});
