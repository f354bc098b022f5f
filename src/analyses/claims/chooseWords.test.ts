import { describe, expect, test } from 'vitest';
import { parcoursEcarts } from '../../contracts/parcoursEcarts.ts';
import { parcoursParts } from '../../contracts/parcoursParts.ts';
import type { PublishedValue } from '../readValue.ts';
import { chooseWords } from './chooseWords.ts';

function gap(value: number): PublishedValue {
  const row = { borne_basse: value - 0.5, borne_haute: value + 0.5 };
  return { contract: parcoursEcarts, row, column: 'ecart', value, unit: 'points' };
}

function share(value: number): PublishedValue {
  const row = { borne_basse: value - 1, borne_haute: value + 1 };
  return { contract: parcoursParts, row, column: 'part', value, unit: '%' };
}

const choose = (choices: string, one: PublishedValue) =>
  chooseWords(choices.split('|'), { one, other: null, among: null });
const refusal = (choices: string) => {
  try {
    choose(choices, gap(1));
    return '';
  } catch (cause) {
    return (cause as Error).message;
  }
};

test.each([
  [0.8, 'en hausse'],
  [0.3, 'stable'],
  [-0.3, 'stable'],
  [-0.8, 'en baisse'],
])('%f point is said as its interval supports it', (value, words) => {
  expect(choose('en hausse|stable|en baisse', gap(value))).toBe(words);
  expect(choose('en baisse|en hausse|stable', gap(value))).toBe(words);
});

test.each([
  [55, 'plus de la moitié'],
  [50.5, 'une part'],
  [45, 'moins de la moitié'],
])('a share of %f %% may be beside every claim but the last words', (value, words) => {
  expect(choose('plus de la moitié|moins de la moitié|une part', share(value))).toBe(words);
});

describe('refuses a choice that leaves a case without words, whatever the data', () => {
  test.each([
    ['en hausse', 'n’a pas de quoi choisir'],
    ['en hausse||en baisse', 'n’a pas de quoi choisir'],
    ['en hausse|en baisse', 'ne dit pas tout ce qui peut arriver'],
    ['en hausse|stable', 'ne dit pas tout ce qui peut arriver'],
    ['joli|en hausse|en baisse', '« joli » n’a aucun mot de tendance connu'],
  ])('%s', (choices, message) => expect(refusal(choices)).toContain(message));
});
