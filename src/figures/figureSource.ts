import { escapeHtml } from '../format/escapeHtml.ts';
import { formatDate } from '../format/formatDate.ts';
import { formatPeriod } from '../format/formatPeriod.ts';
import { frenchTypography } from '../format/frenchTypography.ts';
import { publishedDataset } from '../publication/manifest.ts';

export interface Source {
  name: string;
  /** A day or a period. */
  date: string;
}

/**
 * Where the numbers of a figure or of a table come from, and of when: the source of their dataset
 * unless more precise ones are given. As text, and as HTML with its dates marked as such.
 */
export function figureSource(
  dataset: string,
  sources: readonly Source[] = [sourceOf(dataset)],
  credit = '',
): { text: string; html: string } {
  const end = frenchTypography(credit === '' ? '.' : `. ${credit}`);
  const named = sources.map(({ name, date }) => ({
    name: frenchTypography(name),
    date,
    day: date.length === 10 ? formatDate(date) : formatPeriod(date),
  }));
  const texts = named.map(({ name, day }) => `${name}, ${day}`);
  const marked = named.map(
    ({ name, date, day }) => `${escapeHtml(name)}, <time datetime="${date}">${day}</time>`,
  );
  const between = frenchTypography(' ; ');
  const start = frenchTypography('Source : ');
  return {
    text: `${start}${texts.join(between)}${end}`,
    html: `${start}${marked.join(between)}${escapeHtml(end)}`,
  };
}

function sourceOf(dataset: string): Source {
  const { source, date_extraction, date_publication } = publishedDataset(dataset);
  return { name: source, date: date_extraction ?? date_publication };
}
