import { contexteOfficiel } from '../contracts/contexteOfficiel.ts';
import { formatValue } from '../format/formatValue.ts';
import type { OfficialRow } from './officialSeries.ts';
import { type TableCell, tableCell } from './tableCell.ts';

/** The value of an official series in French; they are whole numbers, or whole percentages. */
export function officialText(row: OfficialRow): string {
  return formatValue({ ...row, statut_valeur: 'publie' }, { decimals: 0 }).text;
}

/** The value of an official series as a table cell. */
export function officialCell(row: OfficialRow): TableCell {
  return tableCell(contexteOfficiel, row, 'valeur', officialText(row));
}
