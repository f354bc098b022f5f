import { expect, test } from 'vitest';
import { communes } from '../../../src/contracts/communes.ts';
import { couverture } from '../../../src/contracts/couverture.ts';
import { publishedTables } from '../derive/publishedTables.ts';
import { datasetFixture, datasetsFixture, registersFixture } from '../rules/datasetFixture.ts';
import { communeIndex } from './communeIndex.ts';

const plain = { anciennes_communes: null, codes_postaux: null };
const towns = datasetFixture(communes, [
  { code: '23096', nom: 'Guéret', departement: '23', ...plain },
  { code: '33063', nom: 'Bordeaux', departement: '33', ...plain, codes_postaux: '33000 33100' },
  {
    ...{ code: '33243', nom: 'Libourne', departement: '33', codes_postaux: null },
    anciennes_communes: 'Condat ; Saint-Jean',
  },
]);
const ended = { fin_validite: 2022, successeur: '33063S00' };
const registers = registersFixture({
  '23096S00': { commune: 'Guéret', adresse: null, code_postal: null, adresse_statut: null },
  '33063S00': { adresse_statut: 'a_confirmer' },
  '33281S00': { commune: 'Mérignac', ...ended },
});
const open = [
  {
    ...{ nom: 'ML Creuse', code: '23096S00', departement: '23', ville: 'Guéret' },
    proches: [1],
  },
  {
    ...{ nom: 'ML Bordeaux', code: '33063S00', departement: '33', ville: 'Bordeaux' },
    ...{ adresse: '14 cours Pasteur', code_postal: '33000', a_confirmer: true },
    proches: [0],
  },
];
const creuse = { code: '23', nom: 'Creuse', communes: ['Guéret'], sieges: [[0, 0]] };
const gironde = {
  ...{ code: '33', nom: 'Gironde', communes: ['Bordeaux', 'Libourne'] },
  postaux: ['33000 33100', ''],
  anciennes: [
    ['Condat', 1],
    ['Saint-Jean', 1],
  ],
  sieges: [[0, 1]],
};
const indexOf = (...others: Parameters<typeof datasetsFixture>) =>
  communeIndex(publishedTables(datasetsFixture(...registers, ...others)));

test('holds the municipalities, their postal codes, and the missions locales that are active', () => {
  expect(indexOf(towns)).toEqual({ structures: open, departements: [creuse, gironde] });
});

test('holds the missions locales of each municipality once the coverage is there', () => {
  const covered = datasetFixture(couverture, [
    { commune_insee: '33243', code_ml: '24322S00', mission_locale: 'ML DU RIBÉRACOIS' },
    { commune_insee: '33063', code_ml: '33063S00', mission_locale: 'ML DE BORDEAUX' },
    { commune_insee: '33063', code_ml: '24322S00', mission_locale: 'ML DU RIBÉRACOIS' },
  ]);
  expect(indexOf(towns, covered)).toEqual({
    // Named by the register where it knows the code, else as the file does.
    structures: [...open, { nom: 'ML DU RIBÉRACOIS' }],
    departements: [
      { ...creuse, missions: [[]] },
      { ...gironde, missions: [[1, 2], 2] },
    ],
  });
});

test('sends once to the mission locale that took over from the one that the coverage names', () => {
  const covered = datasetFixture(couverture, [
    { commune_insee: '33063', code_ml: '33281S00', mission_locale: 'ML DE MÉRIGNAC' },
    { commune_insee: '33063', code_ml: '33063S00', mission_locale: 'ML DE BORDEAUX' },
  ]);
  expect(indexOf(towns, covered)).toMatchObject({
    structures: open,
    departements: [{}, { missions: [1, []] }],
  });
});

test('is not made without the municipalities', () => {
  expect(indexOf()).toBeNull();
});
