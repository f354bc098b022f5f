import { abbreviation } from '../format/abbreviation.ts';
import { absences } from '../format/absences.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import type { ChartCell, ChartTable } from './chartTable.ts';

function cellHtml({ text, status }: ChartCell): string {
  if (status === null) return `<td>${escapeHtml(text)}</td>`;
  const absence = absences[status as keyof typeof absences];
  return `<td class="number">${abbreviation(text, absence?.title ?? null)}</td>`;
}

/** The table of a chart, light: names and numbers, without the links of the page. */
export function tableHtml({ columns, rows }: ChartTable, caption: string): string {
  const words = (index: number) => rows.some(({ cells }) => cells[index]?.status === null);
  const head = columns.map(
    (column, index) =>
      `<th scope="col"${index > 0 && !words(index - 1) ? ' class="number"' : ''}>${escapeHtml(column)}</th>`,
  );
  const body = rows.map(
    ({ heading, isPart, cells }) =>
      `<tr${isPart ? ' class="part"' : ''}><th scope="row">${escapeHtml(heading)}</th>${cells.map(cellHtml).join('')}</tr>`,
  );
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}
