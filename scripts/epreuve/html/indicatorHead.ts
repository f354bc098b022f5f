import { indicatorOf } from '../../../src/contracts/indicatorCatalogue.ts';
import { escapeHtml } from '../../../src/format/escapeHtml.ts';

/** Everybody that the sheet counts: to be a part of it needs no telling. */
const everybody = 'jeunes_accompagnes';

/** The head of the lines of an indicator; what is a part of another stands back. */
export function indicatorHead(id: string, rows = 1): string {
  const { shortLabel, partOf } = indicatorOf(id);
  const isPart = partOf !== null && partOf !== everybody;
  const span = rows > 1 ? ` rowspan="${rows}"` : '';
  return `<th scope="row"${span}${isPart ? ' class="part"' : ''}>${escapeHtml(shortLabel)}</th>`;
}
