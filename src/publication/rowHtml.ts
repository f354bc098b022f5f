import { escapeHtml } from '../format/escapeHtml.ts';
import { cellHtml } from './cellHtml.ts';
import type { TableRow } from './tableCell.ts';

/**
 * A row of DataTable in HTML: its heading, which leads to its page unless it is that of `path`, its
 * numbers, and its words in a table that has some; it says the step to which its counts are rounded.
 * A string, like the numbers: 98 000 rows.
 */
export function rowHtml(row: TableRow, hasNotes: boolean, path: string): string {
  const { heading, href, cells, note = '', isPart } = row;
  const name = escapeHtml(heading);
  const link = href && href !== path ? `<a href="${escapeHtml(href)}">${name}</a>` : name;
  const numbers = cells.map((cell) => `<td class="number">${cellHtml(cell)}</td>`).join('');
  const words = hasNotes ? `<td>${escapeHtml(note)}</td>` : '';
  const step = cells.find((cell) => cell?.step)?.step;
  const rounded = step ? ` data-arrondi="${step}"` : '';
  return `<tr${isPart ? ' class="part"' : ''}${rounded}><th scope="row">${link}</th>${numbers}${words}</tr>`;
}
