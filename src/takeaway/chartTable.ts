import { absences } from '../format/absences.ts';
import { plainText } from './plainText.ts';

/** A cell of numbers: the value as the published file writes it, and why there is none. */
export interface ChartCell {
  text: string;
  /** Empty when absent. */
  value: string;
  /** As in the column `statut_valeur`; null for a cell of words. */
  status: string | null;
}

/** The table of a chart: what it shows, and what its file holds. */
export interface ChartTable {
  columns: string[];
  /** `step`: that to which the counts of a row are rounded, empty where they are not. */
  rows: { heading: string; isPart: boolean; step: string; cells: ChartCell[] }[];
}

const statuses = Object.entries(absences);

/** `<td>` of DataTable: a published number, the sign of an absence, or words. */
function cellOf(html: string): ChartCell {
  const text = plainText(html);
  const value = /<data value="([^"]*)"/.exec(html)?.[1];
  const title = /<abbr title="([^"]*)"/.exec(html)?.[1];
  const absence = statuses.find(([, words]) => words.title === title?.replaceAll('\u00a0', ' '));
  if (value) return { text, value: plainText(value), status: 'publie' };
  if (value === undefined && !absence) return { text, value: text, status: null };
  return { text, value: '', status: absence?.[0] ?? 'non_disponible' };
}

/** Reads a table that DataTable has written. */
export function chartTable(html: string): ChartTable {
  const [head = '', body = ''] = html.split('<tbody');
  const columns = [...head.matchAll(/<th [^>]*>(.*?)<\/th>/gs)].map(([, text = '']) =>
    plainText(text),
  );
  const rows = body
    .split('<tr')
    .slice(1)
    .map((row) => ({
      heading: plainText(/<th [^>]*>(.*?)<\/th>/s.exec(row)?.[1] ?? ''),
      isPart: /^[^>]*\bclass="part"/.test(row),
      step: /^[^>]*\bdata-arrondi="(\d+)"/.exec(row)?.[1] ?? '',
      cells: [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cellOf(cell)),
    }));
  return { columns, rows };
}
