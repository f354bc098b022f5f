import {
  coarsePopulations,
  dimensionsOf,
  modalitiesOf,
} from '../../../src/contracts/profileModalities.ts';
import { error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import { distinctRows } from './distinctRows.ts';
import type { Rule } from './rule.ts';

/** A profile row holds a modality that is published for its population, dimension and grain. */
export const unknownModalities: Rule = ({ contract, rows }) => {
  if (contract.name !== 'profil_annuel') return [];
  return distinctRows(rows, ['population', 'dimension', 'modalite', 'territoire_niveau'])
    .filter(({ row }) => !isExpected(row))
    .map(({ row, times }) => {
      const { population, dimension, modalite, territoire_niveau } = row.values;
      return error(
        placeOf(row, 'modalite'),
        `${population}, ${dimension}, ${modalite} n’est pas publié au niveau ${territoire_niveau}${times}`,
        'les modalités que décrit la page du jeu de données profil_annuel',
        'corrigez la population, la dimension ou la modalité',
      );
    });
};

function isExpected({ values }: ReadRow): boolean {
  const population = String(values.population);
  if (values.territoire_niveau === 'mission_locale' && coarsePopulations.includes(population))
    return false;
  const dimension = dimensionsOf(population).find((name) => name === values.dimension);
  return (
    dimension !== undefined && modalitiesOf(population, dimension).includes(String(values.modalite))
  );
}
