import type { FigureCell, FigureTable } from '../figures/FigureRecord.ts';
import { abbreviation } from '../format/abbreviation.ts';
import { absences } from '../format/absences.ts';
import { escapeHtml } from '../format/escapeHtml.ts';

function cellHtml({ text, status }: FigureCell): string {
  if (status === null) return `<td class="words">${escapeHtml(text)}</td>`;
  const meaning = status === 'publie' ? null : absences[status].title;
  return `<td>${abbreviation(text, meaning)}</td>`;
}

/** The table of a chart, light: names and numbers, without the links of the page. */
export function tableHtml({ columns, rows }: FigureTable, caption: string): string {
  const words = (index: number) => rows.some(({ cells }) => cells[index]?.status === null);
  const head = columns.map(
    (column, index) =>
      `<th scope="col"${index > 0 && !words(index - 1) ? ' class="number"' : ''}>${escapeHtml(column)}</th>`,
  );
  const body = rows.map(
    ({ heading, isPart, cells }) =>
      `<tr${isPart ? ' class="part"' : ''}><th scope="row">${escapeHtml(heading)}</th>${cells.map(cellHtml).join('')}</tr>`,
  );
  return `<table class="values"><caption>${escapeHtml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}
