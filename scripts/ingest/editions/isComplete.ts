import type { Contract } from '../../../src/contracts/contract.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';

/**
 * Can time no longer change these rows of an edition? Months are final once they are exact, those
 * who are followed once every horizon is reached, extractions that have passed never are: others of
 * the same year may be added.
 */
export function isComplete(
  { name, rounding }: Pick<Contract, 'name' | 'rounding'>,
  rows: readonly Row[],
): boolean {
  if (rounding === undefined) return true;
  if (rounding === 'until_final') return rows.every(({ arrondi }) => !arrondi);
  if (!name.startsWith('parcours_')) return false;
  return rows.every(({ statut_valeur: status }) => status !== 'non_disponible');
}
