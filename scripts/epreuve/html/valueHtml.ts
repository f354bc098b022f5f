import { escapeHtml } from '../../../src/format/escapeHtml.ts';
import { formatValue } from '../../../src/format/formatValue.ts';
import type { Value } from '../ProofLine.ts';

/** A count as the site shows it, or the sign of its absence, which says its meaning. */
export function valueHtml({ count, status }: Value): string {
  const { text, title } = formatValue({ valeur: count, unite: 'jeunes', statut_valeur: status });
  if (title === null) return escapeHtml(text);
  return `<abbr title="${escapeHtml(title)}">${escapeHtml(text)}</abbr>`;
}
