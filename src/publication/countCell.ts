import type { Contract } from '../contracts/contract.ts';
import type { Absence } from '../format/absences.ts';
import { formatValue } from '../format/formatValue.ts';
import { type TableCell, tableCell } from './tableCell.ts';

interface CountRow {
  effectif: number | null;
  statut_valeur: Absence | 'publie';
}

/** A count of a dataset as a table cell; null where the dataset has no such row. */
export function countCell(
  contract: Pick<Contract, 'name' | 'key'>,
  row: CountRow | null,
): TableCell | null {
  if (row === null) return null;
  const shown = formatValue({
    valeur: row.effectif,
    unite: 'jeunes',
    statut_valeur: row.statut_valeur,
  });
  return tableCell(contract, row as unknown as Record<string, unknown>, 'effectif', shown);
}
