import { abbreviation } from '../format/abbreviation.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import { placeHtml } from './placeHtml.ts';
import type { TableCell } from './tableCell.ts';

/**
 * A number of a published file in HTML, with the place where the file holds it unless its table says
 * it. A string and not a component: the tables of the site hold more than 200 000 of them.
 */
export function valueHtml(cell: TableCell, isPlaced = false): string {
  const { value, text, absence } = cell;
  const held = value === '' ? ' value' : ` value="${escapeHtml(value)}"`;
  return `<data${held}${isPlaced ? '' : placeHtml(cell)}>${abbreviation(text, absence)}</data>`;
}
