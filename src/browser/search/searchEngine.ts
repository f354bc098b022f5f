import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { SearchEntry } from '../../contracts/searchIndex.ts';
import { searchWords } from './searchWords.ts';
import { stem } from './stem.ts';
import { stopWords } from './stopWords.ts';
import { synonymsOf } from './synonyms.ts';

export interface SearchEngine {
  /** Entries that hold every word, best first; with `any`, those that hold one at least. */
  find(words: readonly string[], options?: { any?: boolean; boost?: Boost }): SearchEntry[];
  /** Whether a word, as it is typed, is one of the entries' own. */
  knows(word: string): boolean;
}

/** How much more than another an entry is likely to be what is sought; 1 for most. */
type Boost = (entry: SearchEntry) => number;

/** Searches entries by the words of their title, their other words and their text. */
export function searchEngine(entries: readonly SearchEntry[]): SearchEngine {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['titre', 'mots', 'texte'],
    tokenize: searchWords,
    processTerm: (word) => (stopWords.has(word) ? null : stem(word)),
    searchOptions: { boost: { titre: 3, mots: 2 } },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const vocabulary = new Set(
    entries.flatMap(({ titre, mots = '', texte = '' }) =>
      searchWords(`${titre} ${mots} ${texte}`).map(stem),
    ),
  );
  return {
    find(words, { any = false, boost = () => 1 } = {}) {
      const sought = words.filter((word) => !stopWords.has(word));
      if (sought.length === 0) return [];
      const queries = sought.map((word, rank) => wordQuery(word, rank === sought.length - 1));
      const entryOf = (id: number) => entries[id] as SearchEntry;
      return index
        .search(
          { combineWith: any ? 'OR' : 'AND', queries },
          { boostDocument: (id) => boost(entryOf(id)) },
        )
        .map(({ id }) => entryOf(id));
    },
    knows: (word) => vocabulary.has(stem(word)) || synonymsOf(word).length > 0,
  };
}

/** A word or one of its synonyms; the last one may still be being typed. */
function wordQuery(word: string, isLast: boolean): Query {
  const options: SearchOptions = {
    prefix: isLast && word.length >= 3,
    // A number is what it is: 64100 is not 64150.
    fuzzy: (term) => (term.length >= 5 && !/^\d+$/.test(term) ? 0.2 : false),
  };
  return {
    ...options,
    combineWith: 'OR',
    queries: [
      word,
      ...synonymsOf(word).map((other) => ({
        queries: [other],
        prefix: false,
        fuzzy: false as const,
      })),
    ],
  };
}
