import { labelOf } from '../../../src/contracts/nomenclatures.ts';
import {
  type Dimension,
  dimensionsOf,
  modalitiesOf,
} from '../../../src/contracts/profileModalities.ts';
import type { CountIndex } from '../CountIndex.ts';
import type { Relation } from '../linkedTables.ts';
import { sumWithRest } from './sumWithRest.ts';

const everyone = '|ensemble|';

/** Each dimension's rule and populations. */
const sums = dimensionsOf('premiers_accueils').map((dimension) => ({
  rule: ruleOf(dimension),
  populations: modalitiesOf('premiers_accueils', dimension).map(
    (modality) => `${dimension}_${modality}`,
  ),
}));

/**
 * Pathway tables: the modalities of a dimension (populations `dimension_modalite`) add up to
 * `ensemble`, for every measure. Modalities that are not published are what is left.
 */
export function populationSums(index: CountIndex): Relation[] {
  return index
    .placed()
    .filter(({ measure }) => measure.includes(everyone))
    .flatMap(({ cell, measure, period, territory }) => {
      const [before, after] = measure.split(everyone);
      return sums.flatMap(({ rule, populations }) => {
        const parts = populations.map((population) =>
          index.at({ measure: `${before}|${population}|${after}`, period, territory }),
        );
        return sumWithRest(rule, index, cell, parts);
      });
    });
}

/** The rule's name in the report, in words: “populations selon sexe”. */
function ruleOf(dimension: Dimension): string {
  const label = labelOf('dimension', dimension);
  return `populations selon ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
