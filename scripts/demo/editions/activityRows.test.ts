import { describe, expect, it } from 'vitest';
import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import type { SummedTerritory } from '../../pipeline/summedTerritories.ts';
import { Tally } from '../counting/Tally.ts';
import { activityRows } from './activityRows.ts';

const territory: SummedTerritory = {
  territoire_niveau: 'departement',
  territoire_code: '19',
  territoire_nom: 'Corrèze',
  structures: ['19031S00', '19272S00'],
};

const cell = (tally: Tally, year: number, indicator: string) => {
  const row = activityRows(tally, [territory], year).find((one) => one.indicateur === indicator);
  return [row?.effectif, row?.statut_valeur];
};

describe('activityRows', () => {
  it('has a row for every indicator, in the order of the catalogue', () => {
    const rows = activityRows(new Tally(), [territory], 2020);
    expect(rows.map((row) => row.indicateur)).toEqual(activityIndicators.map(({ id }) => id));
  });

  it('sums the structures, and gives exact counts, zeros included', () => {
    const tally = new Tally();
    tally.add(2020, '19031S00', 'entrees_emploi', 3);
    tally.add(2020, '19272S00', 'entrees_emploi', 2);
    tally.add(2020, '19031S00', 'entrees_alternance', 4);
    tally.add(2020, '19031S00', 'nombre_entrees_formation', 4);
    expect(cell(tally, 2020, 'entrees_emploi')).toEqual([5, 'publie']);
    expect(cell(tally, 2020, 'entrees_alternance')).toEqual([4, 'publie']);
    expect(cell(tally, 2020, 'nombre_entrees_formation')).toEqual([4, 'publie']);
    expect(cell(tally, 2020, 'entrees_formation')).toEqual([0, 'publie']);
  });

  it('shows acts as they are, which count nobody', () => {
    expect(cell(new Tally(), 2020, 'entretiens')).toEqual([0, 'publie']);
  });

  it('says when a scheme did not exist', () => {
    expect(cell(new Tally(), 2021, 'entrees_cej')).toEqual([null, 'sans_objet']);
    expect(cell(new Tally(), 2022, 'entrees_cej')).toEqual([0, 'publie']);
    expect(cell(new Tally(), 2022, 'entrees_garantie_jeunes')).toEqual([0, 'publie']);
    expect(cell(new Tally(), 2023, 'entrees_garantie_jeunes')).toEqual([null, 'sans_objet']);
  });
});
