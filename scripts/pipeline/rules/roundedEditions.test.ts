import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import type { Contract } from '../../../src/contracts/contract.ts';
import type { EditionMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { parcoursPremiereEntree } from '../../../src/contracts/parcoursPremiereEntree.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import type { Cell } from '../dataset.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { roundedEditions } from './roundedEditions.ts';

type Own = Partial<EditionMetadata>;

/** What is said of an edition of these rows, without what is expected and what to do. */
function told(contract: Contract, own: Own, rows: Record<string, Cell>[] = []): string[] {
  return messagesOf(roundedEditions, datasetFixture(contract, rows, { own })).map(
    (message) => message.split('. Attendu')[0] ?? message,
  );
}

const rounded = { arrondi: 5 } as const;
const yaml = (name: string) => `data/${name}/dataset.yaml:1:1: 2024.csv`;

describe('roundedEditions', () => {
  test('wants months rounded until their year is closed, and exact from then on', () => {
    const name = 'activite_mensuelle';
    expect(told(activiteMensuelle, { statut: 'provisoire', ...rounded })).toEqual([]);
    expect(told(activiteMensuelle, { statut: 'definitif' })).toEqual([]);
    expect(told(activiteMensuelle, { statut: 'provisoire' })).toEqual([
      `${yaml(name)} : des effectifs révisables, ou qui suivent des jeunes, sont publiés exacts`,
    ]);
    expect(told(activiteMensuelle, { statut: 'definitif', ...rounded })).toEqual([
      `${yaml(name)} : l’édition est définitive, et dit ses effectifs arrondis`,
    ]);
  });

  test('takes either of a demonstration, which says by its rounding whether it is closed', () => {
    expect(told(activiteMensuelle, { statut: 'demonstration', ...rounded })).toEqual([]);
    expect(told(activiteMensuelle, { statut: 'demonstration' })).toEqual([]);
  });

  test('wants all that follows people rounded, final or not', () => {
    for (const statut of ['definitif', 'provisoire', 'demonstration'] as const) {
      expect(told(parcoursSituations, { statut, ...rounded })).toEqual([]);
      expect(told(parcoursSituations, { statut })).toEqual([
        `${yaml('parcours_situations')} : des effectifs révisables, ou qui suivent des jeunes, sont publiés exacts`,
      ]);
    }
  });

  test('refuses a year that says it is rounded, and leaves what counts no people alone', () => {
    expect(told(activiteAnnuelle, rounded)).toEqual([
      `${yaml('activite_annuelle')} : ce jeu n’est jamais arrondi, et l’édition dit l’être`,
    ]);
    expect(told(reseauAnnuel, { statut: 'provisoire' })).toEqual([]);
  });

  test('refuses the exact year that is not closed, even typed by hand', () => {
    for (const contract of [activiteAnnuelle, profilAnnuel]) {
      expect(told(contract, { statut: 'provisoire' })).toEqual([
        `${yaml(contract.name)} : une année qui n’est pas close est publiée, avec ses effectifs exacts`,
      ]);
      expect(told(contract, { statut: 'definitif' })).toEqual([]);
      expect(told(contract, { statut: 'demonstration' })).toEqual([]);
    }
  });

  test('refuses a count of people that is no multiple of the step, without giving it', () => {
    const rows = [
      { effectif: 40 },
      { effectif: 41 },
      { effectif: null, statut_valeur: 'secret' },
      { indicateur: 'entretiens', effectif: 41 },
    ];
    const own = { statut: 'provisoire', ...rounded } as const;
    expect(told(activiteMensuelle, own, rows)).toEqual([
      'data/activite_mensuelle/2024.csv:3:6: colonne effectif : l’effectif n’est pas un multiple de 5, et l’édition dit l’arrondir',
    ]);
    expect(told(activiteMensuelle, { statut: 'definitif' }, rows)).toEqual([]);
  });

  test('looks at every count of a row', () => {
    const row = { suivis: 25001, cumul_formation: 902, cumul_censures: 3, deja_en_situation: 300 };
    const columns = told(parcoursPremiereEntree, rounded, [row]).map(
      (message) => message.match(/colonne (\w+)/)?.[1],
    );
    expect(columns).toEqual(['suivis', 'cumul_formation', 'cumul_censures']);
  });
});
