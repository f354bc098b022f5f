import { hasChanged } from '../hasChanged.ts';
import type { ProofLine } from '../ProofLine.ts';
import { valueHtml } from './valueHtml.ts';

/** What a line of a table shows of each count. */
export type Show = (line: ProofLine) => string;

interface Counted {
  /** The head cell, so many lines high. */
  head: (rows: number) => string;
  lines: readonly ProofLine[];
  /** The cells of one line of the table. */
  cells: (show: Show) => string;
}

/**
 * The lines of a head: what is counted, what will be published, and, if something of it changes,
 * what is published today.
 */
export function countedRows({ head, lines, cells }: Counted): string {
  const shows = lines.some(hasChanged) ? [...always, before] : always;
  return shows
    .map(({ word, className, show }, rank) => {
      const first = rank === 0 ? head(shows.length) : '';
      return `<tr class="${className}">${first}<td class="kind">${word}</td>${cells(show)}</tr>`;
    })
    .join('');
}

const always: { word: string; className: string; show: Show }[] = [
  { word: 'compté', className: 'counted', show: ({ counted }) => valueHtml(counted) },
  {
    word: 'publié',
    className: 'published',
    show: ({ published }) => (published === null ? '' : valueHtml(published)),
  },
];

const before: (typeof always)[number] = {
  word: 'jusqu’ici',
  className: 'before',
  show: (line) => {
    if (line.before === null) return '';
    return hasChanged(line) ? valueHtml(line.before) : '=';
  },
};
