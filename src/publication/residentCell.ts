import { jeunesResidents } from '../contracts/jeunesResidents.ts';
import { formatNumber } from '../format/formatNumber.ts';
import type { Residents } from './residents.ts';
import { type TableCell, tableCell } from './tableCell.ts';

type Column =
  | 'jeunes_15_24'
  | 'jeunes_en_emploi'
  | 'jeunes_chomeurs'
  | 'taux_emploi'
  | 'taux_chomage';

/** A number of the residents as a table cell: a count, or a rate with one decimal and its sign. */
export function residentCell(row: Residents, column: Column, sign = ''): TableCell {
  const decimals = column.startsWith('taux') ? 1 : 0;
  return tableCell(jeunesResidents, row, column, formatNumber(row[column], { decimals }) + sign);
}
