import { expect, test } from 'vitest';
import type { Dataset } from '../dataset.ts';
import { miniData } from '../miniSite.ts';
import { readData } from '../read/readData.ts';
import { computations } from './computations.ts';
import { madeFrom } from './madeFrom.ts';

test('what is computed from a dataset, and what is computed from that', () => {
  expect(madeFrom('profil_annuel')).toEqual([
    'chiffres_cles',
    'taux_par_profil',
    'bilan_accord_cadre',
    'missions_locales_semblables',
    'parcours_parts',
    'qualite_donnees',
  ]);
  expect(madeFrom('parcours_premiere_entree')).toEqual(['parcours_courbes', 'parcours_ecarts']);
});

test('nothing of what none is made from', () => {
  expect(madeFrom('contexte_officiel')).toEqual([]);
  expect(madeFrom('chiffres_cles')).not.toContain('chiffres_cles');
});

/** Without them there is no site: they are not withdrawn, but replaced. */
const registers = ['missions_locales', 'territoires', 'communes'];

/** The datasets that a computation asks for. */
function readBy(name: string): string[] {
  const asked = new Set<string>();
  class Watched extends Map<string, Dataset> {
    override get(key: string) {
      asked.add(key);
      return super.get(key);
    }
  }
  computations[name]?.rows(new Watched(readData(miniData).datasets), new Map());
  return [...asked].filter((one) => !registers.includes(one));
}

/** Read with the terms of every rate, of which those of the profile alone are used. */
const unused: Record<string, string[]> = {
  taux_par_profil: ['activite_annuelle', 'reseau_annuel', 'jeunes_residents'],
};

test.each(Object.keys(computations))('%s follows every dataset that it reads', (name) => {
  const strangers = readBy(name).filter((dataset) => !madeFrom(dataset).includes(name));
  expect(strangers).toEqual(unused[name] ?? []);
});

test('what is read is seen', () => {
  expect(readBy('parcours_parts')).toContain('profil_annuel');
});
