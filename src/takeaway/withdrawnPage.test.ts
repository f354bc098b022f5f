import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fixtureWithdrawal } from './figureFixture.ts';
import { withdrawnPage } from './withdrawnPage.ts';

const page = (change: object = {}, jeux = [{ jeu: 'chiffres_cles' }]) => {
  const context = {
    place: { base: '/parcours', origin: '' },
    author: 'Une association',
    published: { jeux, retraits: [] },
  };
  const { document } = parseHTML(withdrawnPage({ ...fixtureWithdrawal, ...change }, context));
  const hrefs = [...document.querySelectorAll('[href]')].map((one) => one.getAttribute('href'));
  const words = (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
  return { document, hrefs, words };
};

test('says what was withdrawn, when and why, and what takes its place', () => {
  const { document, words } = page();
  expect(document.querySelector('h1')?.textContent).toBe('Données retirées');
  expect(words).toContain(
    'Chiffres clés annuels. L’édition 2025, publiée le 1er octobre 2026, a été retirée le 2 novembre 2026. Rien ne la remplace à ce jour. Raison : Des jeunes <comptés> deux fois & plus.',
  );
  expect(page({ remplacee_le: '2026-11-20' }).words).toContain(
    'Celle qui la remplace a été publiée le 20 novembre 2026.',
  );
});

test('leads to what there is today, under the path of the site, and runs nothing', () => {
  const { document, hrefs } = page();
  expect(hrefs).toEqual([
    '/parcours/graphiques/cadre.css',
    '/parcours/donnees/chiffres_cles/',
    '/parcours/donnees/revisions/#retraits',
    '/parcours/',
  ]);
  expect(page({}, []).hrefs).not.toContain('/parcours/donnees/chiffres_cles/');
  expect(document.querySelector('script')).toBeNull();
});
