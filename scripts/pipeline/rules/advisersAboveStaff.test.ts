import { expect, test } from 'vitest';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { advisersAboveStaff } from './advisersAboveStaff.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';

test('accepts advisers up to the professionals', () => {
  const rows = [
    { professionnels_etp: 10.5, conseillers_etp: 10.5 },
    { conseillers_etp: 0 },
    { professionnels_etp: null, conseillers_etp: 10.5 },
    { conseillers_etp: null },
  ];
  expect(messagesOf(advisersAboveStaff, datasetFixture(reseauAnnuel, rows))).toEqual([]);
});

test('refuses more advisers than professionals', () => {
  const rows = [{}, { professionnels_etp: 8.5, conseillers_etp: 85 }];
  expect(messagesOf(advisersAboveStaff, datasetFixture(reseauAnnuel, rows))).toEqual([
    'data/reseau_annuel/2024.csv:3:5: 33063S00, 2024 : 85 conseillers pour 8.5 professionnels. Attendu : des conseillers en équivalent temps plein, comptés parmi les professionnels. Remède : corrigez l’un des deux nombres.',
  ]);
});
