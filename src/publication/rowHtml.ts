import { escapeHtml } from '../format/escapeHtml.ts';
import { cellHtml } from './cellHtml.ts';
import type { SharedPlaces } from './sharedPlaces.ts';
import type { TableRow } from './tableCell.ts';

/** What the rows of a table have in common. */
export interface RowsContext {
  /** True of a table that has words. */
  hasNotes: boolean;
  /** The page on which it is. */
  path: string;
  places: SharedPlaces;
}

/**
 * A row of DataTable in HTML: its heading, which leads to its page unless it is that of `path`, its
 * numbers, and its words in a table that has some; it says the step to which its counts are rounded.
 * A string, like the numbers: 98 000 rows.
 */
export function rowHtml(
  row: TableRow,
  rank: number,
  { hasNotes, path, places }: RowsContext,
): string {
  const { heading, href, cells, note = '', isPart } = row;
  const name = escapeHtml(heading);
  const link = href && href !== path ? `<a href="${escapeHtml(href)}">${name}</a>` : name;
  const numbers = cells.map((cell, i) => `<td>${cellHtml(cell, places.isPlaced(rank, i))}</td>`);
  const words = hasNotes ? `<td class="words">${escapeHtml(note)}</td>` : '';
  const step = cells.find((cell) => cell?.step)?.step;
  const rounded = step ? ` data-arrondi="${step}"` : '';
  return `<tr${isPart ? ' class="part"' : ''}${rounded}${rowKeyHtml(places, rank)}><th scope="row">${link}</th>${numbers.join('')}${words}</tr>`;
}

function rowKeyHtml({ rows }: SharedPlaces, rank: number): string {
  const key = rows[rank] ?? [];
  return key.length === 0 ? '' : ` data-cle="${escapeHtml(key.join('|'))}"`;
}
