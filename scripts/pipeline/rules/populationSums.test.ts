import { expect, test } from 'vitest';
import { territoires } from '../../../src/contracts/territoires.ts';
import { at, datasetFixture, messagesOf } from './datasetFixture.ts';
import { populationSums } from './populationSums.ts';

const rows = (...populations: [number, number, number]) =>
  (['75', '23', '33'] as const).map((code, index) => ({
    ...at(code),
    population_municipale: populations[index] ?? 0,
  }));

test('accepts départements that add up to the region', () => {
  const dataset = datasetFixture(territoires, rows(300, 100, 200));
  expect(messagesOf(populationSums, dataset)).toEqual([]);
});

test('refuses any difference, at the region, once the file is read whole', () => {
  const dataset = datasetFixture(territoires, rows(300, 100, 201));
  expect(messagesOf(populationSums, dataset)).toEqual([
    'data/territoires/2024.csv:2:4: la région compte 300 habitants, ses départements 301. Attendu : une population égale à la somme des départements. Remède : corrigez la population fautive.',
  ]);
  expect(messagesOf(populationSums, { ...dataset, complete: false })).toEqual([]);
});
