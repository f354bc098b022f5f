import { nearlySame } from './search/nearlySame.ts';
import { searchWords } from './search/searchWords.ts';
import { stopWords } from './search/stopWords.ts';

/** What a text means: by its words or their beginnings, else with slips of the keyboard. */
export interface CentreMatches<E> {
  by: 'nom' | 'faute';
  matches: E[];
}

/**
 * The entries that hold every word of a text, in their order; else those that hold them but for slips
 * of the keyboard. None for a single letter.
 */
export function centreMatches<E extends { words: readonly string[] }>(
  entries: readonly E[],
  text: string,
): CentreMatches<E> {
  const sought = searchWords(text).filter((word) => !stopWords.has(word));
  if (sought.join('').length < 2) return { by: 'nom', matches: [] };
  const holding = (isSame: (own: string, typed: string) => boolean) =>
    entries.filter(({ words }) => sought.every((typed) => words.some((own) => isSame(own, typed))));
  const begun = (own: string, typed: string) => own.startsWith(typed);
  const exact = holding(begun);
  if (exact.length > 0) return { by: 'nom', matches: exact };
  const near = holding((own, typed) => begun(own, typed) || nearlySame(own, typed));
  return { by: near.length > 0 ? 'faute' : 'nom', matches: near };
}
