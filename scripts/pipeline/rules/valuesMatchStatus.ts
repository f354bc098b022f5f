import { error } from '../anomaly.ts';
import { placeOf } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** A count is there if, and only if, its status says that it is published. */
export const valuesMatchStatus: Rule = ({ contract, rows }) => {
  if (!('statut_valeur' in contract.row.shape) || !('effectif' in contract.row.shape)) return [];
  return rows
    .filter(({ values }) => (values.effectif !== null) !== (values.statut_valeur === 'publie'))
    .map((row) =>
      error(
        placeOf(row, 'effectif'),
        row.values.effectif === null
          ? 'l’effectif est vide alors que statut_valeur est « publie »'
          : `l’effectif est donné alors que statut_valeur est « ${row.values.statut_valeur} »`,
        'un effectif si statut_valeur est « publie », rien sinon',
        'donnez l’effectif (0 pour un vrai zéro) ou changez statut_valeur',
      ),
    );
};
