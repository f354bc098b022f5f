import { describe, expect, test } from 'vitest';
import { indicateurs } from '../../../src/contracts/indicateurs.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { indicatorRows } from './indicatorRows.ts';

const rowOf = (id: string) => indicatorRows().find(({ indicateur }) => indicateur === id);

describe('indicatorRows', () => {
  test('has a row for each indicator, in order, that satisfies the contract', () => {
    const rows = indicatorRows();
    expect(rows.map(({ indicateur }) => indicateur)).toEqual(
      indicatorCatalogue.map(({ id }) => id),
    );
    for (const { statut, ...row } of rows) {
      expect(indicateurs.row.strict().parse(row)).toEqual(row);
      expect(statut).toBe('definitif');
    }
    expect(Object.keys(rows[0] ?? {})).toEqual([...Object.keys(indicateurs.row.shape), 'statut']);
  });

  test('names the terms of a rate, of a share and of a ratio', () => {
    expect(rowOf('part_emploi_durable')).toMatchObject({
      numerateur: 'entrees_emploi_durable',
      denominateur: 'entrees_emploi',
    });
    expect(rowOf('part_mineurs')).toMatchObject({
      numerateur: 'Jeunes reçus en premier accueil ; Âge : Moins de 18 ans',
      denominateur: 'Jeunes reçus en premier accueil',
    });
    expect(rowOf('jeunes_par_conseiller')).toMatchObject({
      numerateur: 'jeunes_accompagnes',
      denominateur: 'conseillers_etp',
    });
    expect(rowOf('lieux_accueil')).toMatchObject({ numerateur: null, denominateur: null });
  });

  test('says caveats and breaks', () => {
    expect(rowOf('entrees_cej')).toMatchObject({
      precautions:
        'Le contrat d’engagement jeune remplace la Garantie jeunes le 1er mars 2022 : l’année 2022 ne compte que dix mois de contrat d’engagement jeune.',
      premiere_annee: 2022,
      derniere_annee: null,
    });
    expect(rowOf('entretiens')).toMatchObject({ precautions: null });
  });
});
