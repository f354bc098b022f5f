import { expect, test } from 'vitest';
import { inserjeunesCfa } from '../../../src/contracts/inserjeunesCfa.ts';
import { datasetFixture, messagesOf, registersFixture } from './datasetFixture.ts';
import { trainingCentres } from './trainingCentres.ts';

const told = (changes: Record<string, string | number | null>) =>
  messagesOf(trainingCentres, datasetFixture(inserjeunesCfa, [changes]), ...registersFixture()).map(
    (message) => message.replace(/^data\/inserjeunes_cfa\/2024\.csv:2:/, ''),
  );

test('a centre of the region is accepted, and what is withheld too', () => {
  expect(told({})).toEqual([]);
  const rates = ['taux_emploi_6_mois', 'taux_emploi_6_mois_attendu', 'valeur_ajoutee_6_mois'];
  expect(told(Object.fromEntries(rates.map((column) => [column, null])))).toEqual([]);
  expect(told({ part_emploi_6_mois: null })).toEqual([]);
});

test('its département is that of its code, and one of the region', () => {
  expect(told({ departement_code: '23', departement_nom: 'Creuse' })).toEqual([
    '4: le centre 0330001A (CFA de la Gironde) est donné au département 23, et son code commence par 033. Attendu : le département que donnent les trois premiers chiffres du code. Remède : corrigez le code du département, ou reprenez l’UAI de la source avec ses zéros.',
  ]);
  expect(
    told({ uai: '0310001A', departement_code: '31', departement_nom: 'Haute-Garonne' }),
  ).toEqual([
    '4: le centre 0310001A (CFA de la Gironde) est du département 31, qui n’est pas de la région. Attendu : un département de data/territoires. Remède : retirez les centres des autres régions.',
  ]);
  expect(told({ departement_nom: 'Girondes' })).toEqual([
    '5: le département 33 est nommé « Girondes ». Attendu : « Gironde ». Remède : reprenez le nom de data/territoires.',
  ]);
});

test('a cumul is of years that follow', () => {
  expect(told({ cumul: '2022-2024' })).toEqual([
    '1: le cumul « 2022-2024 » n’a pas deux années qui se suivent. Attendu : une année et la suivante, comme 2023-2024. Remède : reprenez le cumul de la source.',
  ]);
});

test('the added value is the rate minus the expected one, and three shares make a whole', () => {
  expect(told({ valeur_ajoutee_6_mois: -3 })).toEqual([]);
  expect(told({ valeur_ajoutee_6_mois: 4 })).toEqual([
    '13: le centre 0330001A (CFA de la Gironde) a une valeur ajoutée de 4, et ses taux donnent -4. Attendu : le taux d’emploi moins le taux attendu, à un point près. Remède : corrigez l’un des trois d’après la source.',
  ]);
  expect(told({ part_emploi_6_mois: 39 })).toEqual([]);
  expect(told({ part_emploi_6_mois: 83 })).toEqual([
    '6: les trois parts du centre 0330001A (CFA de la Gironde) totalisent 145. Attendu : 100, à un point près. Remède : corrigez l’une d’elles d’après la source.',
  ]);
});
