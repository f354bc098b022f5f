import type { Contract } from '../contracts/contract.ts';
import type { Absence } from '../format/absences.ts';
import { formatValue } from '../format/formatValue.ts';
import { type TableCell, tableCell } from './tableCell.ts';

/**
 * A number of any published row as a table cell, in the unit of its column's heading; null for the
 * bound that a published estimate of 0 or 100 % does not have.
 */
export function publishedCell(
  contract: Pick<Contract, 'name' | 'key'>,
  row: Readonly<Record<string, unknown>>,
  column: string,
  { unit = '%', decimals }: { unit?: string; decimals?: number } = {},
): TableCell | null {
  const valeur = row[column] as number | null;
  // The official series hold published values alone, and no such column.
  const status = (row.statut_valeur ?? 'publie') as Absence | 'publie';
  if (valeur === null && status === 'publie') return null;
  const shown = formatValue(
    { valeur, unite: unit, statut_valeur: status },
    decimals === undefined ? {} : { decimals },
  );
  return tableCell(contract, row, column, shown);
}
