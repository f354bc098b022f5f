import type { Contract } from '../../../src/contracts/contract.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import { fieldShapes } from '../read/fieldShape.ts';
import type { Rule } from './rule.ts';

const countsOfActs = new Set(
  indicatorCatalogue.filter(({ unit }) => !/^(jeunes|entrées)/.test(unit)).map(({ id }) => id),
);

/** Counts whose zeros hide nobody: dates alone decide them. */
const zeroByRule = ['censures'];

/**
 * No count of people (or of their entries) below the dataset's threshold is published,
 * zeros included. The message never gives the value.
 */
export const smallCounts: Rule = ({ contract, rows }) => {
  const { threshold } = contract;
  if (threshold === null) return [];
  return countFields(contract).flatMap((field) =>
    rows
      .filter(({ values }) => isBelow(values, field, threshold))
      .map((row) =>
        error(
          placeOf(row, field),
          `colonne ${field} : un effectif inférieur à ${threshold} est publié`,
          `au moins ${threshold}, ou statut_valeur « secret » et une cellule vide (les zéros aussi)`,
          'ne modifiez pas la cellule à la main : refaites l’édition, la protection en masque d’autres avec elle',
        ),
      ),
  );
};

/** Is a value of a field of a row a count of people below the threshold of its dataset? */
export function isSmallCount(
  contract: Contract,
  field: string,
  values: ReadRow['values'],
): boolean {
  const { threshold } = contract;
  if (threshold === null || !countFields(contract).includes(field)) return false;
  return isBelow(values, field, threshold);
}

/** Fields that count people. */
function countFields(contract: Contract): string[] {
  return fieldShapes(contract)
    .filter(({ name, unit }) => name === 'effectif' || unit === 'jeunes')
    .map(({ name }) => name);
}

function isBelow(values: ReadRow['values'], field: string, threshold: number): boolean {
  const count = values[field];
  if (typeof count !== 'number' || count >= threshold) return false;
  if (count === 0 && zeroByRule.includes(field)) return false;
  return !countsOfActs.has(String(values.indicateur));
}
