import { expect, test } from 'vitest';
import { communeFindings } from './communeFindings.ts';
import { communeEntries, communeMatches } from './communeMatches.ts';

const entries = communeEntries({
  structures: [{ nom: 'A' }, { nom: 'B' }],
  departements: [
    {
      code: '33',
      nom: 'Gironde',
      communes: ['Pau', 'Pauillac', 'Libourne', 'Blaye', 'Bazas', 'Captieux', 'Lartigue', 'Sore'],
      postaux: ['33000', '33250', '33500', '33500', '33430', '33430', '33840', '33840'],
      missions: [0, 0, 0, 1, 1, 1, 0, []],
    },
  ],
});
const found = (text: string) =>
  communeFindings(communeMatches(entries, text)).map((one) =>
    'match' in one ? [one.match.nom, one.whole] : one.together.map(({ nom }) => nom),
  );

test.each([
  [
    'what was typed is answered whole, what only holds it in short',
    'pau',
    [
      ['Pau', true],
      ['Pauillac', false],
    ],
  ],
  ['the only one found is answered whole', 'pauil', [['Pauillac', true]]],
  [
    'a postal code of several missions locales asks for the municipality',
    '33500',
    [
      ['Blaye', false],
      ['Libourne', false],
    ],
  ],
  ['a postal code of one mission locale is answered once', '33430', [['Bazas', 'Captieux']]],
  [
    'a municipality that the coverage does not tell is not taken with the others',
    '33840',
    [
      ['Sore', false],
      ['Lartigue', false],
    ],
  ],
  ['nothing is nothing', 'zzz', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});
