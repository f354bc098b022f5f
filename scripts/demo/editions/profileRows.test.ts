import { describe, expect, it } from 'vitest';
import { coarsePopulations } from '../../../src/contracts/profileModalities.ts';
import type { SummedTerritory } from '../../pipeline/summedTerritories.ts';
import { profileCell } from '../counting/profileCell.ts';
import { Tally } from '../counting/Tally.ts';
import { profileRows } from './profileRows.ts';

const local: SummedTerritory = {
  territoire_niveau: 'mission_locale',
  territoire_code: '19031S00',
  territoire_nom: 'Mission locale de Brive-la-Gaillarde',
  structures: ['19031S00'],
};

const tally = new Tally();
tally.add(2023, '19031S00', profileCell('accompagnes', 'sexe', 'femmes'), 12);
tally.add(2023, '19031S00', profileCell('accompagnes', 'residence_frr', 'oui'), 12);
tally.add(2024, '19031S00', profileCell('accompagnes', 'residence_frr', 'oui'), 4);

const cell = (year: number, dimension: string, modality: string) => {
  const row = profileRows(tally, [local], year).find(
    (one) =>
      one.population === 'accompagnes' && one.dimension === dimension && one.modalite === modality,
  );
  return [row?.effectif, row?.statut_valeur];
};

describe('profileRows', () => {
  it('stops the populations of entrants at the départements', () => {
    const populations = (territory: SummedTerritory) =>
      new Set(profileRows(tally, [territory], 2023).map((row) => row.population as string));
    expect([...populations(local)]).toEqual(['accompagnes', 'premiers_accueils']);
    const departement = { ...local, territoire_niveau: 'departement' as const };
    for (const name of coarsePopulations) expect(populations(departement)).toContain(name);
  });

  it('gives exact counts, or says that FRR zones did not exist', () => {
    expect(cell(2023, 'sexe', 'femmes')).toEqual([12, 'publie']);
    expect(cell(2023, 'sexe', 'hommes_ou_autre')).toEqual([0, 'publie']);
    expect(cell(2023, 'residence_frr', 'oui')).toEqual([null, 'non_disponible']);
    expect(cell(2024, 'residence_frr', 'oui')).toEqual([4, 'publie']);
  });
});
