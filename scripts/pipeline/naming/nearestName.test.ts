import { describe, expect, test } from 'vitest';
import { namingRemedy } from './namingRemedy.ts';
import { nearestName } from './nearestName.ts';

describe('nearestName', () => {
  const columns = ['annee', 'code_ml', 'lieux_accueil', 'professionnels_etp', 'conseillers_etp'];

  test.each([
    ['lieux_d_accueil', columns, 'lieux_accueil'],
    ['Année', columns, 'annee'],
    ['professionels etp', columns, 'professionnels_etp'],
    ['Définitif', ['definitif', 'provisoire', 'demonstration'], 'definitif'],
    ['33063S0', ['33063S00', '33281S00', '23096S00'], '33063S00'],
  ])('%s', (word, names, expected) => {
    expect(nearestName(word, names)).toBe(expected);
  });

  test.each([
    ['another word', 'effectif', columns],
    ['a word too short to be another’s', 'X', ['F', 'M']],
    ['two names as near', '33063S01', ['33063S00', '33063S11']],
    ['no name but itself', 'annee', ['annee']],
  ])('none for %s', (_, word, names) => {
    expect(nearestName(word, names)).toBeNull();
  });
});

test('namingRemedy proposes the name before the rest', () => {
  expect(namingRemedy('anee', ['annee'], 'corrigez son nom')).toBe(
    'est-ce « annee » ? Sinon, corrigez son nom',
  );
  expect(namingRemedy('autre', ['annee'], 'corrigez son nom')).toBe('corrigez son nom');
});
