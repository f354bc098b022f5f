import { abbreviation } from '../format/abbreviation.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import type { TableCell } from './tableCell.ts';

/**
 * A number of a published file in HTML, with the place where the file holds it. A string and not a
 * component: the tables of the site hold more than 200 000 of them.
 */
export function valueHtml({ value, dataset, key, column, text, absence }: TableCell): string {
  const held = value === '' ? 'value' : `value="${escapeHtml(value)}"`;
  const place = `data-jeu="${dataset}" data-cle="${escapeHtml(key)}" data-colonne="${column}"`;
  return `<data ${held} ${place}>${abbreviation(text, absence)}</data>`;
}
