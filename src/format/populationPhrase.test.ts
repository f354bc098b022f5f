import { expect, test } from 'vitest';
import { pathwayPopulations } from '../contracts/pathwayPopulations.ts';
import { populationPhrase } from './populationPhrase.ts';

test('names every population of the pathways', () => {
  for (const { code } of pathwayPopulations) {
    expect(populationPhrase(code).the).toMatch(/^les (jeunes|femmes|hommes)/);
  }
});

test('agrees in gender', () => {
  expect(populationPhrase('sexe_femmes')).toEqual({ the: 'les femmes', isFeminine: true });
  expect(populationPhrase('diplome_aucun').isFeminine).toBe(false);
});

test('refuses an unknown population', () => {
  expect(() => populationPhrase('sexe')).toThrow('population inconnue');
});
