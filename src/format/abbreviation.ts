import { escapeHtml } from './escapeHtml.ts';

/** A text in HTML, with its meaning in full where it has one. */
export function abbreviation(text: string, meaning: string | null): string {
  const shown = escapeHtml(text);
  return meaning === null ? shown : `<abbr title="${escapeHtml(meaning)}">${shown}</abbr>`;
}
