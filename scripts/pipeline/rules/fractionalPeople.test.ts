import { expect, test } from 'vitest';
import { reperesAccordCadre } from '../../../src/contracts/reperesAccordCadre.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { fractionalPeople } from './fractionalPeople.ts';

test('accepts whole people, and fractions of anything else', () => {
  const rows = [
    { unite: 'jeunes', valeur: 0 },
    { unite: 'personnes', valeur: 590 },
    { unite: 'contrats', valeur: 12_000 },
    { unite: '%', valeur: 57.5 },
    { unite: 'structures', valeur: -1.5 },
    { unite: 'millions d’euros', valeur: 7.5 },
  ];
  expect(messagesOf(fractionalPeople, datasetFixture(reperesAccordCadre, rows))).toEqual([]);
});

test('refuses negative people and parts of people, of entries and of what is not known', () => {
  const rows = [
    { unite: 'jeunes', valeur: 12.5 },
    { unite: 'personnes', valeur: -3 },
    { unite: 'entrées', valeur: 0.5 },
    { unite: 'bénéficiaires', valeur: 1.5 },
  ];
  const rest =
    'Attendu : un nombre entier, positif ou nul. Remède : corrigez la valeur ou l’unité ; une unité qui ne compte personne se déclare dans src/contracts/unitCountKind.ts.';
  expect(messagesOf(fractionalPeople, datasetFixture(reperesAccordCadre, rows))).toEqual([
    `data/reperes_accord_cadre/2024.csv:2:4: un nombre de personnes ou d’entrées vaut 12.5. ${rest}`,
    `data/reperes_accord_cadre/2024.csv:3:4: un nombre de personnes ou d’entrées vaut -3. ${rest}`,
    `data/reperes_accord_cadre/2024.csv:4:4: un nombre de personnes ou d’entrées vaut 0.5. ${rest}`,
    `data/reperes_accord_cadre/2024.csv:5:4: un nombre de personnes ou d’entrées vaut 1.5. ${rest}`,
  ]);
});
