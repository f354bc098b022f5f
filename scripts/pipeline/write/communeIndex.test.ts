import { expect, test } from 'vitest';
import { communes } from '../../../src/contracts/communes.ts';
import { couverture } from '../../../src/contracts/couverture.ts';
import { publishedTables } from '../derive/publishedTables.ts';
import { datasetFixture, datasetsFixture, registersFixture } from '../rules/datasetFixture.ts';
import { communeIndex } from './communeIndex.ts';

const towns = datasetFixture(communes, [
  { code: '23096', nom: 'Guéret', departement: '23', anciennes_communes: null },
  { code: '33063', nom: 'Bordeaux', departement: '33', anciennes_communes: null },
  { code: '33243', nom: 'Libourne', departement: '33', anciennes_communes: 'Condat ; Saint-Jean' },
]);
const registers = registersFixture({
  '23096S00': { commune: 'Guéret' },
  '33281S00': { commune: 'Mérignac', fin_validite: 2022 },
});
const creuse = { code: '23', nom: 'Creuse', villes: ['Guéret'], communes: ['Guéret'] };
const gironde = {
  code: '33',
  nom: 'Gironde',
  villes: ['Bordeaux'],
  communes: ['Bordeaux', 'Libourne'],
  anciennes: [
    ['Condat', 1],
    ['Saint-Jean', 1],
  ],
};

test('holds the municipalities of each département and the towns of its active missions locales', () => {
  const tables = publishedTables(datasetsFixture(towns, ...registers));
  expect(communeIndex(tables)).toEqual({ structures: [], departements: [creuse, gironde] });
});

test('holds the missions locales of each municipality once the coverage is there', () => {
  const covered = datasetFixture(couverture, [
    { commune_insee: '33243', code_ml: '24322S00', mission_locale: 'ML DU RIBÉRACOIS' },
    { commune_insee: '33063', code_ml: '33063S00', mission_locale: 'ML DE BORDEAUX' },
    { commune_insee: '33063', code_ml: '24322S00', mission_locale: 'ML DU RIBÉRACOIS' },
  ]);
  const tables = publishedTables(datasetsFixture(towns, ...registers, covered));
  expect(communeIndex(tables)).toEqual({
    // Named by the register where it knows the code, else as the file does.
    structures: ['ML DU RIBÉRACOIS', 'ML Bordeaux'],
    departements: [
      { ...creuse, missions: [[]] },
      { ...gironde, missions: [[1, 0], [0]] },
    ],
  });
});

test('sends to the mission locale that took over from the one that the coverage names', () => {
  const covered = datasetFixture(couverture, [
    { commune_insee: '33243', code_ml: '33281S00', mission_locale: 'ML DE MÉRIGNAC' },
  ]);
  const merged = registersFixture({
    '33281S00': { fin_validite: 2022, successeur: '33063S00' },
  });
  const index = communeIndex(publishedTables(datasetsFixture(towns, ...merged, covered)));
  expect(index?.structures).toEqual(['ML Bordeaux']);
});

test('is not made without the municipalities', () => {
  expect(communeIndex(publishedTables(datasetsFixture(...registers)))).toBeNull();
});
