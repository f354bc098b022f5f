import { expect, test } from 'vitest';
import { centreMatches } from './centreMatches.ts';
import { searchWords } from './search/searchWords.ts';

const entries = [
  'Gironde 33',
  'CFA du BTP de la Gironde de Blanquefort Gironde 0332870P',
  'CFA compagnons du devoir de Bordeaux Gironde 0332747F',
  'Maison Familiale Rurale de Périgueux Dordogne 0240001A',
].map((text) => ({ name: text.split(' ').slice(0, 4).join(' '), words: searchWords(text) }));
const found = (text: string) => {
  const { by, matches } = centreMatches(entries, text);
  return [by, matches.map(({ name }) => name)];
};

test.each([
  ['périgueux', ['nom', ['Maison Familiale Rurale de']]],
  ['PERIGUEUX', ['nom', ['Maison Familiale Rurale de']]],
  ['mfr perigeux', ['nom', []]],
  ['perigeux', ['faute', ['Maison Familiale Rurale de']]],
  ['btp gironde', ['nom', ['CFA du BTP de']]],
  ['cfa de la gir', ['nom', ['CFA du BTP de', 'CFA compagnons du devoir']]],
  ['33', ['nom', ['Gironde 33']]],
  ['0332747f', ['nom', ['CFA compagnons du devoir']]],
  ['de la', ['nom', []]],
  ['x', ['nom', []]],
  ['zzyzx', ['nom', []]],
])('%s', (text, answer) => expect(found(text)).toEqual(answer));
