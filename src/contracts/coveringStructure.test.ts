import { expect, test } from 'vitest';
import { coveringStructure } from './coveringStructure.ts';

const register = [
  { code: 'A', nom: 'Avant', fin_validite: 2022, successeur: 'B' },
  { code: 'B', nom: 'Après', fin_validite: null, successeur: null },
];

test.each([
  ['B', 'Après'],
  ['A', 'Après'],
  ['C', 'Nom du fichier'],
])('%s → %s', (code_ml, nom) => {
  expect(coveringStructure(register, { code_ml, mission_locale: 'Nom du fichier' }).nom).toBe(nom);
});
