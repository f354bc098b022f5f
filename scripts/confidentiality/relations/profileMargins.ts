import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import {
  type Dimension,
  dimensionsOf,
  modalitiesOf,
} from '../../../src/contracts/profileModalities.ts';
import type { CountIndex } from '../CountIndex.ts';
import type { Relation } from '../linkedTables.ts';
import { sumWithRest } from './sumWithRest.ts';

/** Indicator of `activite_annuelle` that counts a profile's population. */
export function populationTotal(population: string): string {
  return population === 'accompagnes' ? 'jeunes_accompagnes' : population;
}

const rule = 'modalités d’un profil';

/** The modalities of a dimension add up to the population, an indicator of activite_annuelle. */
export function profileMargins(index: CountIndex): Relation[] {
  const populations = codesOf('population').map((population) => ({
    population,
    total: populationTotal(population),
  }));
  return index.placed().flatMap(({ cell, measure, period, territory }) =>
    populations
      .filter(({ total }) => total === measure && period.length === 4)
      .flatMap(({ population }) =>
        dimensionsOf(population).flatMap((dimension) => {
          const cells = modalitiesOf(population, dimension).map((modality) =>
            index.at({ measure: `${population}|${dimension}|${modality}`, period, territory }),
          );
          return sumWithRest(rule, index, cell, cells);
        }),
      ),
  );
}

/** Ages of the first receptions are those of that day; of the others, of 31 December. */
const sameAttribute = (population: string, dimension: Dimension) =>
  population !== 'premiers_accueils' || dimension !== 'age';

/** Every population is a part of the accompanied, modality by modality. */
export const profileParts = codesOf('population')
  .filter((population) => population !== 'accompagnes')
  .flatMap((population) =>
    dimensionsOf(population)
      .filter((dimension) => dimensionsOf('accompagnes').includes(dimension))
      .filter((dimension) => sameAttribute(population, dimension))
      .flatMap((dimension) => {
        const wholes = modalitiesOf('accompagnes', dimension);
        return modalitiesOf(population, dimension)
          .filter((modality) => wholes.includes(modality))
          .map((modality) => ({
            part: `${population}|${dimension}|${modality}`,
            whole: `accompagnes|${dimension}|${modality}`,
          }));
      }),
  );
