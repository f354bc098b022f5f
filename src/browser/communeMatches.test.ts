import { describe, expect, test } from 'vitest';
import { communeEntries, communeMatches } from './communeMatches.ts';
import { searchKey } from './searchKey.ts';

const entries = communeEntries({
  structures: [
    { nom: 'A', code: 'a', departement: '33', ville: 'Bordeaux', proches: [1] },
    { nom: 'B', code: 'b', departement: '33', ville: 'Libourne', proches: [0] },
    { nom: 'C', code: 'c', departement: '16', ville: 'Cognac', proches: [0, 1] },
  ],
  departements: [
    {
      code: '16',
      nom: 'Charente',
      communes: ['Mérignac', 'Saint-Fraigne', 'Cognac'],
      sieges: [[2, 2]],
    },
    {
      code: '33',
      nom: 'Gironde',
      communes: ['Bordeaux', 'Saint-Émilion', "L'Hôpital-Saint-Émile", 'Mérignac', 'La Brède'],
      postaux: ['33000 33100', '33330', '33330', '', ''],
      anciennes: [['Salignac-sur-Virvée', 4]],
      missions: [0, 1, [], [0, 1], 1],
    },
  ],
});
const names = (text: string) => communeMatches(entries, text).matches.map(({ nom }) => nom);
const missionNames = (text: string) =>
  communeMatches(entries, text).matches.map(({ missions }) => missions.map(({ nom }) => nom));

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

  test('finds each of the places that have one name, with its département and missions locales', () => {
    const { matches, same } = communeMatches(entries, 'merignac');
    expect(matches.map(({ departement }) => departement.nom)).toEqual(['Charente', 'Gironde']);
    expect(missionNames('merignac')).toEqual([[], ['A', 'B']]);
    expect(same).toBe(2);
    expect(communeMatches(entries, 'merig').same).toBe(0);
  });

  test('gives a mission locale with those near by', () => {
    const [bordeaux] = communeMatches(entries, 'bordeaux').matches;
    expect(bordeaux?.missions).toMatchObject([{ nom: 'A', near: [{ nom: 'B' }] }]);
  });

  test('knows the seat of a municipality that the coverage does not tell', () => {
    const [cognac] = communeMatches(entries, 'cognac').matches;
    expect(cognac).toMatchObject({ missions: [], around: { seated: [{ nom: 'C' }], others: [] } });
    const [other] = communeMatches(entries, 'saint fraigne').matches;
    expect(other).toMatchObject({ missions: [], around: { seated: [], others: [{ nom: 'C' }] } });
  });

  test('finds a former municipality, and says what it is part of', () => {
    expect(communeMatches(entries, 'salignac').matches).toMatchObject([
      { nom: 'La Brède', ancienne: 'Salignac-sur-Virvée', missions: [{ nom: 'B' }] },
    ]);
    expect(communeMatches(entries, 'la brede').matches).toMatchObject([{ ancienne: null }]);
  });

  test('finds all the municipalities of a postal code, or the one that is named with it', () => {
    expect(communeMatches(entries, '33330')).toMatchObject({ by: 'code_postal', same: 2 });
    expect(names('33330')).toEqual(['Saint-Émilion', "L'Hôpital-Saint-Émile"]);
    expect(names('33330 saint emilion')).toEqual(['Saint-Émilion']);
    expect(names('33100')).toEqual(['Bordeaux']);
    expect(names('33999')).toEqual([]);
    expect(names('333')).toEqual([]);
  });

  test.each([
    ['Bordaux', 'Bordeaux'],
    ['Bordeuax', 'Bordeaux'],
    ['Merygnac', 'Mérignac'],
    ['saint emillon', 'Saint-Émilion'],
  ])('forgives a slip: “%s”', (typed, name) => {
    expect(communeMatches(entries, typed).by).toBe('faute');
    expect(names(typed)).toContain(name);
  });

  test('forgives a slip only where no name is as it was typed', () => {
    expect(communeMatches(entries, 'Bordeau').by).toBe('nom');
    expect(names('Bordxxx')).toEqual([]);
  });

  test('finds the municipality of a district that is named after it', () => {
    expect(communeMatches(entries, 'Bordeaux Caudéran')).toMatchObject({ by: 'debut' });
    expect(names('Bordeaux Caudéran')).toEqual(['Bordeaux']);
  });

  test('waits for two letters, and finds nothing in the middle of a word', () => {
    expect(names('b')).toEqual([]);
    expect(names(' - ')).toEqual([]);
    expect(names('ordea')).toEqual([]);
  });
});
