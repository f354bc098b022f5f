import type { SearchEntry } from '../../contracts/searchIndex.ts';
import { nearlySame } from './nearlySame.ts';
import { searchWords } from './searchWords.ts';

/** A territory as the index holds it. */
export type PlaceEntry = SearchEntry & { lieu: NonNullable<SearchEntry['lieu']> };

interface PlaceName {
  place: PlaceEntry;
  words: string[];
}

/** Where a name stands in the words, and how well. */
interface Span {
  place: PlaceEntry;
  start: number;
  length: number;
  exact: boolean;
}

/** Words that a name may be written without. */
const links = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'et', 'en']);

const levels = ['region', 'departement', 'mission_locale'];

/** The names of the territories, prepared once. */
export function placeNames(places: readonly PlaceEntry[]): PlaceName[] {
  return places.flatMap((place) =>
    place.lieu.noms.map((name) => ({ place, words: nameWords(searchWords(name)) })),
  );
}

/**
 * The territories that the words of a question name, in its order, and the words that are left.
 * The longest name wins, then one without a slip, then the greater territory: “Creuse” is the
 * département, “mission locale de la Creuse” is not. A slip is only sought in words that
 * `isKnown` knows nothing of.
 */
export function placesInWords(
  names: readonly PlaceName[],
  words: readonly string[],
  isKnown: (word: string) => boolean = () => false,
): { places: PlaceEntry[]; rest: string[] } {
  const isStructure = words.some(
    (word, rank) => isMission(word) && /^local(es?)?$/.test(words[rank + 1] ?? ''),
  );
  const found: PlaceEntry[] = [];
  let rest = nameWords(words);
  for (;;) {
    const span = bestSpan(names, rest, { isStructure, isKnown });
    if (span === null || found.length === 3) return { places: found, rest: restOf(found, rest) };
    if (!found.includes(span.place)) found.push(span.place);
    // “Pays basque”: one word was enough, the other is no part of what is sought there.
    const [, shortName = ''] = span.place.lieu.noms;
    const own = searchWords(shortName);
    rest = rest.toSpliced(span.start, span.length).filter((word) => !own.includes(word));
  }
}

function isMission(word: string): boolean {
  return nearlySame(word.replace(/s$/, ''), 'mission');
}

/** “Missions locales Guéret”: once one is found, its kind is no part of what is sought there. */
function restOf(found: readonly PlaceEntry[], rest: readonly string[]): string[] {
  const isOne = found.some(({ lieu }) => lieu.niveau === 'mission_locale');
  return rest.filter((word) => !isOne || !(isMission(word) || /^local(es?)?$/.test(word)));
}

function nameWords(words: readonly string[]): string[] {
  return words
    .filter((word) => !links.has(word))
    .map((word) => word.replace(/^st(e?)$/, 'saint$1'));
}

interface SpanOptions {
  isStructure: boolean;
  isKnown: (word: string) => boolean;
}

function bestSpan(
  names: readonly PlaceName[],
  words: readonly string[],
  { isStructure, isKnown }: SpanOptions,
): Span | null {
  const spans = names.flatMap(({ place, words: name }) =>
    name.length === 0 ? [] : spansOf(place, name, words, isKnown),
  );
  const levelOf = ({ place }: Span) => {
    const rank = levels.indexOf(place.lieu.niveau);
    return isStructure ? -rank : rank;
  };
  const [best = null] = spans.sort(
    (a, b) => b.length - a.length || Number(b.exact) - Number(a.exact) || levelOf(a) - levelOf(b),
  );
  return best;
}

function spansOf(
  place: PlaceEntry,
  name: readonly string[],
  words: readonly string[],
  isKnown: (word: string) => boolean,
): Span[] {
  return words.flatMap((_, start) => {
    const own = words.slice(start, start + name.length);
    if (own.length < name.length || isAge(words, start, own)) return [];
    const exact = own.every((word, rank) => word === name[rank]);
    const close = exact || own.every((word, rank) => sameWord(word, name[rank] ?? '', isKnown));
    return close ? [{ place, start, length: name.length, exact }] : [];
  });
}

function sameWord(word: string, name: string, isKnown: (word: string) => boolean): boolean {
  return word === name || (!isKnown(word) && nearlySame(word, name));
}

/** “16-25 ans” is no Charente. */
function isAge(words: readonly string[], start: number, own: readonly string[]): boolean {
  return /^\d+$/.test(own[0] ?? '') && words.slice(start + 1, start + 4).includes('ans');
}
