import { expect, test } from 'vitest';
import { nearlySame } from './nearlySame.ts';
import { searchWords } from './searchWords.ts';
import { stem } from './stem.ts';

test.each([
  ['L’entrée en Creuse (23)', ['entree', 'en', 'creuse', '23']],
  ["jusqu'à l'emploi", ['jusqu', 'a', 'emploi']],
  ['Qu’est-ce qu’un NEET ?', ['est', 'ce', 'un', 'neet']],
  ['cœur  de  ville', ['coeur', 'de', 'ville']],
  ['16-25 ans', ['16', '25', 'ans']],
  ['!?', []],
])('searchWords: %s', (text, words) => expect(searchWords(text)).toEqual(words));

test.each([
  [['entree', 'entrees', 'entre', 'entrer'], 'entr'],
  [['formation', 'formations'], 'formation'],
  [['accompagne', 'accompagnes', 'accompagnement'], 'accompagn'],
  [['logement', 'logements', 'loges'], 'log'],
  [['femme', 'femmes'], 'femm'],
  [['23'], '23'],
  [['cej'], 'cej'],
])('stem: %j → %s', (words, root) => expect(words.map(stem)).toEqual(words.map(() => root)));

test.each([
  ['creuse', 'creuze', true],
  ['gironde', 'girnode', true],
  ['angouleme', 'angoulmee', true],
  ['perigueux', 'perigeux', true],
  ['pau', 'eau', false],
  ['dax', 'dax', true],
  ['creuse', 'meuse', false],
  ['landes', 'vendee', false],
])('nearlySame: %s and %s → %s', (a, b, same) => {
  expect(nearlySame(a, b)).toBe(same);
  expect(nearlySame(b, a)).toBe(same);
});
