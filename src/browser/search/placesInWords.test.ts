import { describe, expect, test } from 'vitest';
import { type PlaceEntry, placeNames, placesInWords } from './placesInWords.ts';
import { searchWords } from './searchWords.ts';

function place(
  niveau: 'departement' | 'mission_locale',
  code: string,
  ...noms: string[]
): PlaceEntry {
  return { genre: 'territoire', titre: code, adresse: '', lieu: { niveau, code, noms } };
}

const names = placeNames([
  place('departement', '16', 'Charente', '16'),
  place('departement', '17', 'Charente-Maritime', '17'),
  place('departement', '23', 'Creuse', '23'),
  place('departement', '87', 'Haute-Vienne', '87'),
  place('departement', '86', 'Vienne', '86'),
  place('mission_locale', '23096S00', 'Mission locale de la Creuse', 'Creuse', 'Guéret'),
  place(
    'mission_locale',
    '64102S00',
    'Mission locale Avenir Jeunes Pays Basque',
    'Avenir Jeunes Pays Basque',
    'Bayonne',
    'basque',
  ),
  place('mission_locale', '87187S00', 'Mission locale rurale', 'Saint-Yrieix-la-Perche'),
]);

function found(question: string, isKnown?: (word: string) => boolean) {
  const { places, rest } = placesInWords(names, searchWords(question), isKnown);
  return [places.map(({ lieu }) => lieu.code), rest.join(' ')];
}

describe('placesInWords', () => {
  test.each([
    ['formation Creuse', ['23'], 'formation'],
    ['23 formation', ['23'], 'formation'],
    ['formation en Haute-Vienne', ['87'], 'formation'],
    ['Vienne', ['86'], ''],
    ['charente maritime', ['17'], ''],
    ['Creuse et Vienne', ['23', '86'], ''],
    ['creuze', ['23'], ''],
    ['mission locale de la Creuse', ['23096S00'], ''],
    ['missions locales Guéret', ['23096S00'], ''],
    ['entretiens Pays basque', ['64102S00'], 'entretiens'],
    ['st yrieix la perche', ['87187S00'], ''],
    ['emploi', [], 'emploi'],
  ])('%s', (question, codes, rest) => expect(found(question)).toEqual([codes, rest]));

  test('an age is no département', () => {
    expect(found('jeunes de 16 à 25 ans')).toEqual([[], 'jeunes 16 a 25 ans']);
    expect(found('emploi 16')).toEqual([['16'], 'emploi']);
  });

  test('a word of the site is no slip', () => {
    expect(found('creusee')).toEqual([['23'], '']);
    expect(found('creusee', (word) => word === 'creusee')).toEqual([[], 'creusee']);
  });
});
