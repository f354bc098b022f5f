import { expect, test } from 'vitest';
import { placeIn } from './placeIn.ts';
import { placeOf } from './placeOf.ts';
import { territoryWords } from './territoryWords.ts';
import { withArticle } from './withArticle.ts';

test('says where, with the preposition that French uses', () => {
  const said = ['16', '17', '19', '23', '24', '33', '40', '47', '64', '79', '86', '87'].map(
    (code) => placeIn({ code }),
  );
  expect(said).toEqual([
    'en Charente',
    'en Charente-Maritime',
    'en Corrèze',
    'en Creuse',
    'en Dordogne',
    'en Gironde',
    'dans les Landes',
    'dans le Lot-et-Garonne',
    'dans les Pyrénées-Atlantiques',
    'dans les Deux-Sèvres',
    'dans la Vienne',
    'dans la Haute-Vienne',
  ]);
  expect(placeIn({ code: '75' })).toBe('en Nouvelle-Aquitaine');
});

test('names a mission locale inside a sentence', () => {
  const place = { code: '33240S00', nom: 'Mission locale du Médoc' };
  expect(placeIn(place)).toBe('à la mission locale du Médoc');
  expect(placeOf(place)).toBe('de la mission locale du Médoc');
  expect(withArticle(place)).toBe('la mission locale du Médoc');
});

test('every entry repeats its name', () => {
  for (const words of Object.values(territoryWords)) {
    for (const form of [words.the, words.in, words.of]) expect(form).toContain(words.name);
  }
});

test('refuses an unknown code without a name', () => {
  expect(() => placeIn({ code: '99' })).toThrow('99');
});
