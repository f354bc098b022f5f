import { error } from '../anomaly.ts';
import { placeOf } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** The advisers of a structure are some of its professionals. */
export const advisersAboveStaff: Rule = ({ contract, rows }) => {
  if (contract.name !== 'reseau_annuel') return [];
  return rows
    .filter(
      ({ values: { conseillers_etp: advisers, professionnels_etp: staff } }) =>
        typeof advisers === 'number' && typeof staff === 'number' && advisers > staff,
    )
    .map((row) =>
      error(
        placeOf(row, 'conseillers_etp'),
        `${row.values.code_ml}, ${row.values.annee} : ${row.values.conseillers_etp} conseillers pour ${row.values.professionnels_etp} professionnels`,
        'des conseillers en équivalent temps plein, comptés parmi les professionnels',
        'corrigez l’un des deux nombres',
      ),
    );
};
