import type { Contract } from '../../../src/contracts/contract.ts';
import { error } from '../anomaly.ts';
import { countsPeople } from '../countsPeople.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import { measuredColumns } from '../revisions/measuredColumns.ts';
import type { Rule } from './rule.ts';

/** Counts whose zeros hide nobody: dates alone decide them. */
const zeroByRule = ['cumul_censures'];

/**
 * No count of people (or of their entries) below the dataset's threshold is published,
 * zeros included. The message never gives the value.
 */
export const smallCounts: Rule = ({ contract, rows }) => {
  const { threshold } = contract;
  if (threshold === null) return [];
  return measuredColumns(contract).flatMap((field) =>
    rows
      .filter(({ values }) => isSmallCount(contract, field, values))
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
  const count = values[field];
  if (threshold === null || typeof count !== 'number' || count >= threshold) return false;
  if (count === 0 && zeroByRule.includes(field)) return false;
  return countsPeople(contract, field, values);
}
