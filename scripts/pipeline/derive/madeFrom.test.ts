import { expect, test } from 'vitest';
import { madeFrom } from './madeFrom.ts';

test('what is computed from a dataset, and what is computed from that', () => {
  expect(madeFrom('profil_annuel')).toEqual([
    'chiffres_cles',
    'taux_par_profil',
    'bilan_accord_cadre',
    'missions_locales_semblables',
    'qualite_donnees',
  ]);
  expect(madeFrom('parcours_premiere_entree')).toEqual(['parcours_courbes', 'parcours_ecarts']);
});

test('nothing of what none is made from', () => {
  expect(madeFrom('contexte_officiel')).toEqual([]);
  expect(madeFrom('chiffres_cles')).not.toContain('chiffres_cles');
});
