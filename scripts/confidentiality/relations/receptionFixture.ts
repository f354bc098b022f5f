import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { Row } from '../cells/tableRows.ts';

const region = { territoire_niveau: 'region', territoire_code: '75', territoire_nom: 'Région' };
const published = { statut_valeur: 'publie' };

/** Published situations, in order. */
export const situations = codesOf('situation');

/** For the tests: first receptions of the region in 2024, and their situations on the day. */
export function receptionProfile(counts: readonly number[], premiersAccueils: number) {
  const place = { annee: 2024, ...region };
  return {
    activite_annuelle: [
      { ...place, indicateur: 'premiers_accueils', effectif: premiersAccueils, ...published },
    ] as Row[],
    profil_annuel: situations.map((modalite, rank) => ({
      ...place,
      population: 'premiers_accueils',
      dimension: 'situation_entree',
      modalite,
      effectif: counts[rank] ?? 0,
      ...published,
    })) as Row[],
  };
}

/** For the tests: first receptions of the region in 2024 by modality of a dimension. */
export function receptionsBy(dimension: string, counts: Readonly<Record<string, number>>): Row[] {
  return Object.entries(counts).map(([modalite, effectif]) => ({
    annee: 2024,
    ...region,
    population: 'premiers_accueils',
    dimension,
    modalite,
    effectif,
    ...published,
  }));
}

/** For the tests: a month of the chronogram of everybody in the region, cohort of 2024. */
export function chronogramMonth(mois_depuis_accueil: number, counts: readonly number[]): Row[] {
  return situations.map((situation, rank) => ({
    cohorte: 2024,
    ...region,
    population: 'ensemble',
    mois_depuis_accueil,
    situation,
    effectif: counts[rank] ?? 0,
    observes: counts.reduce((sum, one) => sum + one, 0),
    ...published,
  }));
}
