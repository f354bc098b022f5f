import { expect, test } from 'vitest';
import { contracts } from './contracts.ts';
import { roundingRegime } from './roundingRegime.ts';

const names = (regime: 'months' | 'pathways' | null) =>
  contracts.map(({ name }) => name).filter((name) => roundingRegime(name) === regime);

test('months and their totals are of one regime', () => {
  expect(names('months')).toEqual([
    'activite_mensuelle',
    'cumuls_mensuels',
    'activite_mensuelle_anterieure',
  ]);
});

test('pathways are of the other, with all that is computed from them', () => {
  expect(names('pathways')).toEqual([
    'parcours_situations',
    'parcours_transitions',
    'parcours_premiere_entree',
    'parcours_apres_formation',
    'parcours_courbes',
    'parcours_ecarts',
    'parcours_parts',
    'parcours_indicateurs',
  ]);
});

test('annual figures are of neither, nor types, whose shares have their own rounding', () => {
  expect(names(null)).toEqual(
    expect.arrayContaining(['activite_annuelle', 'chiffres_cles', 'parcours_types']),
  );
});
