import { abbreviation } from '../format/abbreviation.ts';
import { absences } from '../format/absences.ts';
import type { TableCell } from './tableCell.ts';
import { valueHtml } from './valueHtml.ts';

/** What a cell of a table holds, in HTML; null where the dataset has no such row. */
export function cellHtml(cell: TableCell | null, isPlaced = false): string {
  const { text, title } = absences.non_disponible;
  return cell === null ? abbreviation(text, title) : valueHtml(cell, isPlaced);
}
