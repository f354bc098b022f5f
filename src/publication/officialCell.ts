import { contexteOfficiel } from '../contracts/contexteOfficiel.ts';
import { formatValue } from '../format/formatValue.ts';
import type { OfficialRow } from './officialSeries.ts';
import { type TableCell, tableCell } from './tableCell.ts';

/** The value of an official series as a table cell; they are whole numbers. */
export function officialCell(row: OfficialRow): TableCell {
  const { text } = formatValue({ ...row, statut_valeur: 'publie' }, { decimals: 0 });
  return tableCell(contexteOfficiel, row, 'valeur', text);
}
