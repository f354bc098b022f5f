import { bilanAccordCadre } from '../contracts/bilanAccordCadre.ts';
import { formatValue } from '../format/formatValue.ts';
import type { BalanceRow } from './agreement.ts';
import { type TableCell, tableCell } from './tableCell.ts';

/** A yearly mean of the balance sheet as a table cell. */
export function balanceCell(row: BalanceRow): TableCell {
  const shown = formatValue({ ...row, valeur: row.moyenne });
  return tableCell(bilanAccordCadre, row, 'moyenne', shown);
}
