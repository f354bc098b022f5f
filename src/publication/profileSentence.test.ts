import { expect, test } from 'vitest';
import type { KeyFigure } from './keyFigure.ts';
import { profileSentence } from './profileSentence.ts';

const figure = (valeur: number | null, low = valeur, high = valeur) =>
  ({
    valeur,
    borne_basse: low,
    borne_haute: high,
    unite: '%',
    statut_valeur: valeur === null ? 'secret' : 'publie',
  }) as KeyFigure;
const share = (modalite: string, own: KeyFigure, region: number) => ({
  modalite,
  figure: own,
  region: figure(region),
});

test('tells the two widest differences on each side, never one that the interval forbids', () => {
  expect(
    profileSentence([
      share('En QPV', figure(20, 18, 22), 9),
      share('Femmes', figure(55, 52, 58), 50),
      share('Permis B', figure(44, 43, 45), 42),
      share('NEET', figure(80, 79, 81), 83),
      share('Avec enfant', figure(6, 4, 8), 5),
      share('En zone FRR', figure(null), 26),
    ]),
  ).toBe(
    'Au-dessus de la région : en QPV (20,0\u00a0%, région 9,0\u00a0%) ; femmes (55,0\u00a0%, région 50,0\u00a0%). Au-dessous : NEET (80,0\u00a0%, région 83,0\u00a0%).',
  );
});

test('names the region when all differences are below, and says when there is none', () => {
  expect(profileSentence([share('Femmes', figure(40, 39, 41), 50)])).toMatch(
    /^Au-dessous de la région : femmes/,
  );
  expect(profileSentence([share('Femmes', figure(50, 45, 55), 50)])).toBe(
    'Aucune part ne se distingue de celle de la région.',
  );
});

test('never says alike what is not published', () => {
  const secret = share('Femmes', figure(null), 50);
  expect(profileSentence([secret])).toBe('Aucune part ne peut être comparée à celle de la région.');
  expect(profileSentence([secret, share('En QPV', figure(9, 8, 10), 9)])).toBe(
    'Aucune des parts publiées ne se distingue de celle de la région.',
  );
});
