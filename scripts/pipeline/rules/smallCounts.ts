import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';

const countsOfActs = new Set(
  indicatorCatalogue.filter(({ unit }) => !/^(jeunes|entrées)/.test(unit)).map(({ id }) => id),
);

/**
 * No count of people (or of their entries) below the dataset's threshold is published,
 * zeros included. The message never gives the value.
 */
export const smallCounts: Rule = ({ contract, rows }) => {
  const { threshold } = contract;
  if (threshold === null || !('effectif' in contract.row.shape)) return [];
  return rows
    .filter((row) => isBelow(row, threshold))
    .map((row) =>
      error(
        placeOf(row, 'effectif'),
        `un effectif inférieur à ${threshold} est publié`,
        `au moins ${threshold}, ou statut_valeur « secret » et une cellule vide (les zéros aussi)`,
        'ne modifiez pas la cellule à la main : refaites l’édition, la protection en masque d’autres avec elle',
      ),
    );
};

function isBelow({ values }: ReadRow, threshold: number): boolean {
  const count = values.effectif;
  if (typeof count !== 'number' || count >= threshold) return false;
  return !countsOfActs.has(String(values.indicateur));
}
