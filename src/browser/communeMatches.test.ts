import { describe, expect, test } from 'vitest';
import { communeEntries, communeMatches } from './communeMatches.ts';
import { searchKey } from './searchKey.ts';

const entries = communeEntries({
  structures: ['A', 'B'],
  departements: [
    { code: '16', nom: 'Charente', villes: ['Cognac'], communes: ['Mérignac', 'Saint-Fraigne'] },
    {
      code: '33',
      nom: 'Gironde',
      villes: ['Bordeaux', 'Libourne'],
      communes: ['Bordeaux', 'Saint-Émilion', "L'Hôpital-Saint-Émile", 'Mérignac', 'La Brède'],
      anciennes: [['Salignac-sur-Virvée', 4]],
      missions: [[0], [1], [], [0, 1], [1]],
    },
  ],
});
const names = (text: string) => communeMatches(entries, text).map(({ nom }) => nom);

test.each([
  ['Saint-Émilion', 'saint emilion'],
  ['  ST.  emilion ', 'saint emilion'],
  ['Ste-Foy', 'sainte foy'],
  ["L'Hôpital-Saint-Blaise", 'l hopital saint blaise'],
  ['Bœurs', 'boeurs'],
  ['Estang', 'estang'],
  ['Villeneuve s/ Lot', 'villeneuve sur lot'],
])('searchKey: %s → %s', (text, key) => expect(searchKey(text)).toBe(key));

describe('communeMatches', () => {
  test.each(['Saint-Émilion', 'saint emilion', 'SAINT EMIL', 'st émilion', 'emilion'])(
    'finds a name typed as “%s”',
    (text) => expect(names(text)).toContain('Saint-Émilion'),
  );

  test('puts names that begin by the text before those that only hold it, short ones first', () => {
    expect(names('saint')).toEqual(['Saint-Émilion', 'Saint-Fraigne', "L'Hôpital-Saint-Émile"]);
    expect(names('brede')).toEqual(['La Brède']);
  });

  test('finds each of the places that have one name, with its département', () => {
    const found = communeMatches(entries, 'merignac');
    expect(found.map(({ departement }) => departement.nom)).toEqual(['Charente', 'Gironde']);
    expect(found.map(({ missions }) => missions)).toEqual([null, ['A', 'B']]);
  });

  test('finds a former municipality, and says what it is part of', () => {
    expect(communeMatches(entries, 'salignac')).toMatchObject([
      { nom: 'La Brède', ancienne: 'Salignac-sur-Virvée', missions: ['B'] },
    ]);
    expect(communeMatches(entries, 'la brede')).toMatchObject([{ ancienne: null }]);
  });

  test('waits for two letters, and finds nothing in the middle of a word', () => {
    expect(names('b')).toEqual([]);
    expect(names(' - ')).toEqual([]);
    expect(names('ordeaux')).toEqual([]);
  });
});
