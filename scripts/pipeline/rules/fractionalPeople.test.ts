import { expect, test } from 'vitest';
import { reperesAccordCadre } from '../../../src/contracts/reperesAccordCadre.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { fractionalPeople } from './fractionalPeople.ts';

test('accepts whole people, and fractions of anything else', () => {
  const rows = [
    { unite: 'jeunes', valeur: 0 },
    { unite: 'personnes', valeur: 590 },
    { unite: '%', valeur: 57.5 },
    { unite: 'structures', valeur: -1.5 },
  ];
  expect(messagesOf(fractionalPeople, datasetFixture(reperesAccordCadre, rows))).toEqual([]);
});

test('refuses negative people and parts of people', () => {
  const rows = [
    { unite: 'jeunes', valeur: 12.5 },
    { unite: 'personnes en moyenne', valeur: -3 },
  ];
  const rest =
    'Attendu : un nombre entier, positif ou nul. Remède : corrigez la valeur ou l’unité.';
  expect(messagesOf(fractionalPeople, datasetFixture(reperesAccordCadre, rows))).toEqual([
    `data/reperes_accord_cadre/2024.csv:2:4: un nombre de personnes vaut 12.5. ${rest}`,
    `data/reperes_accord_cadre/2024.csv:3:4: un nombre de personnes vaut -3. ${rest}`,
  ]);
});
