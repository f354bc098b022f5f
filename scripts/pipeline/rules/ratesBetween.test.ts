import { expect, test } from 'vitest';
import { chomageLocalise } from '../../../src/contracts/chomageLocalise.ts';
import { contexteSocial } from '../../../src/contracts/contexteSocial.ts';
import { at, datasetFixture, messagesOf, registersFixture } from './datasetFixture.ts';
import { ratesBetween } from './ratesBetween.ts';

type Rate = [code: Parameters<typeof at>[0], rate: number];

const quarters = (...rates: Rate[]) =>
  messagesOf(
    ratesBetween,
    datasetFixture(
      chomageLocalise,
      rates.map(([code, taux_chomage]) => ({ ...at(code), taux_chomage })),
    ),
    ...registersFixture(),
  );

test('a rate between those of its parts is not told, nor one of which a part is missing', () => {
  expect(quarters(['75', 7], ['23', 6], ['33', 8])).toEqual([]);
  expect(quarters(['75', 9], ['23', 6])).toEqual([]);
});

test('a rate that lost its point is told where it stands', () => {
  expect(quarters(['75', 65], ['23', 6], ['33', 8])).toEqual([
    'data/chomage_localise/2024.csv:2:5: Nouvelle-Aquitaine, taux de chômage, 2024-T4 : le taux vaut 65, et ceux de ses 2 territoires vont de 6 à 8. Attendu : un taux entre le plus bas et le plus haut de ceux de ses territoires. Remède : corrigez ce taux ou les leurs d’après la source.',
  ]);
});

test('series are not mixed, and a département is the mean of its missions locales', () => {
  const rows = [
    ...[at('33'), at('33063S00'), at('33281S00')].map((place, rank) => ({
      ...place,
      indicateur: 'taux_scolarisation_15_17',
      valeur: [99, 95, 96][rank] as number,
    })),
    { ...at('33'), indicateur: 'migration_nette_15_24', valeur: -2 },
  ];
  const told = messagesOf(
    ratesBetween,
    datasetFixture(contexteSocial, rows),
    ...registersFixture(),
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('Gironde, taux_scolarisation_15_17, 2021 : le taux vaut 99');
});
