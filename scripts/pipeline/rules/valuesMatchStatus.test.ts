import { expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import type { Cell } from '../dataset.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { valuesMatchStatus } from './valuesMatchStatus.ts';

const messages = (effectif: Cell, statut_valeur: string) =>
  messagesOf(valuesMatchStatus, datasetFixture(activiteAnnuelle, [{ effectif, statut_valeur }]));
const rest =
  'Attendu : un effectif si statut_valeur est « publie », rien sinon. Remède : donnez l’effectif (0 pour un vrai zéro) ou changez statut_valeur.';
const place = 'data/activite_annuelle/2024.csv:2:6:';

test('accepts a published count, a true zero too, and absent ones', () => {
  expect(messages(12, 'publie')).toEqual([]);
  expect(messages(0, 'publie')).toEqual([]);
  for (const status of ['secret', 'non_disponible', 'sans_objet']) {
    expect(messages(null, status)).toEqual([]);
  }
  expect(messagesOf(valuesMatchStatus, datasetFixture(reseauAnnuel, [{}]))).toEqual([]);
});

test('refuses an empty count that is said to be published', () => {
  expect(messages(null, 'publie')).toEqual([
    `${place} l’effectif est vide alors que statut_valeur est « publie ». ${rest}`,
  ]);
});

test('refuses a count that is said to be absent, without giving it', () => {
  for (const status of ['secret', 'non_disponible', 'sans_objet']) {
    expect(messages(12, status)).toEqual([
      `${place} l’effectif est donné alors que statut_valeur est « ${status} ». ${rest}`,
    ]);
  }
});
