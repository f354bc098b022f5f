import { communes } from '../../../src/contracts/communes.ts';
import { error } from '../anomaly.ts';
import { placeOf } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** The Insee code of a municipality begins with that of its département: 33, 2A, 971. */
export const misplacedCommunes: Rule = ({ contract, rows }) => {
  if (contract.name !== communes.name) return [];
  return rows
    .filter(({ values: { code, departement } }) => !String(code).startsWith(String(departement)))
    .map((row) =>
      error(
        placeOf(row, 'code'),
        `la commune ${row.values.code} (${row.values.nom}) n’est pas dans le département ${row.values.departement}`,
        'un code Insee qui commence par celui du département',
        'ne saisissez pas ce répertoire : restaurez-le (git restore data/communes), ou refaites-le par npm run communes',
      ),
    );
};
