import { expect, test } from 'vitest';
import { populationJeunes } from '../../../src/contracts/populationJeunes.ts';
import { at, datasetFixture, messagesOf } from './datasetFixture.ts';
import { youthSums } from './youthSums.ts';

const young = (code: '75' | '23' | '33', ages: [number, number], changes: object = {}) => ({
  ...{ ...at(code), annee: 2000, jeunes_15_19: ages[0], jeunes_20_24: ages[1] },
  ...{ jeunes_15_24: ages[0] + ages[1], population: 10 * (ages[0] + ages[1]), part_15_24: 10 },
  ...changes,
});
const told = (...rows: ReturnType<typeof young>[]) =>
  messagesOf(youthSums, datasetFixture(populationJeunes, rows));

test('ages, shares and départements that add up are not told, nor a rounding', () => {
  expect(
    told(young('75', [3000, 1000]), young('23', [1000, 500]), young('33', [2000, 500])),
  ).toEqual([]);
  expect(told(young('75', [3000, 1000], { jeunes_15_24: 4001 }))).toEqual([]);
});

test('other ages, another share and a département that is missing are told', () => {
  expect(told(young('75', [3000, 1000], { jeunes_15_24: 4100 }))[0]).toContain(
    'Nouvelle-Aquitaine, 2000 : jeunes_15_24 vaut 4100, et ses deux âges totalisent 4000',
  );
  expect(told(young('75', [3000, 1000], { part_15_24: 1 }))[0]).toContain(
    'part_15_24 vaut 1, et ses effectifs donnent 10',
  );
  expect(told(young('75', [3000, 1000]), young('23', [1000, 500])).join()).toContain(
    'jeunes_15_24 vaut 4000, ses 1 territoires totalisent 1500',
  );
});
