import { expect, test } from 'vitest';
import { lintText, monthsIn } from './lintText.ts';

const glossary = [{ id: 'a', terme: 'Dernier accord', definition: '' }];
const found = (text: string) =>
  lintText(text, glossary).map(({ kind, found }) => `${kind} ${found}`);

test.each([
  'Au premier accueil, puis à la première entrée en formation.',
  'Reçus pour la première fois en 2023.',
  'De 16 à 25 ans, dont moins de 18 ans et 22 ans et plus.',
  'Depuis le 1er mars 2022, en juillet 2024.',
  'L’article 4 et l’article L. 5131-3.',
  'La 45e mission locale.',
  'Sur 100 jeunes accueillis.',
  'L’intervalle à 95 % de chaque part.',
  'Ils ne donnent plus de nouvelles, il n’a plus répondu, ils ne sont déjà plus là.',
  'Au plus tard, ou plus tard, au moins une fois.',
  'Selon les derniers accords.',
])('lets names, ages, dates and articles through: %s', (text) => {
  expect(lintText(text, glossary).filter(({ kind }) => kind !== 'year')).toEqual([]);
});

test.each([
  ['Ils sont 1 200.', ['number 1 200']],
  ['Soit 12,5 % des jeunes.', ['number 12,5 %']],
  ['Plus de mille jeunes.', ['direction Plus', 'number mille']],
  ['Une hausse de dix points.', ['direction hausse', 'number dix']],
  ['Deux fois plus souvent.', ['direction Deux fois plus']],
  ['Près des deux tiers.', ['direction Près des deux tiers']],
  ['Un jeune sur quatre.', ['direction Un jeune sur quatre']],
  ['La majorité travaille.', ['direction La majorité']],
  ['Ce n’est pas plus élevé.', ['direction plus']],
  ['Les entrées ont doublé.', ['direction doublé']],
  ['Le dernier département.', ['direction dernier']],
  ['Des parts comparables.', ['direction comparables']],
  ['À 6, 12 et 24 mois.', ['month 6, 12 et 24 mois']],
  ['En 2019.', ['year 2019']],
  ['Voir :chiffre{mois=12', ['syntax :chiffre', 'syntax {', 'number 12']],
])('finds %s', (text, expected) => expect(found(text)).toEqual(expected));

test('reads months in digits and in words', () => {
  expect(monthsIn('6, 12 et vingt-quatre mois')).toEqual(['6', '12', '24']);
});
