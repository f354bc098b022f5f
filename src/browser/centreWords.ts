import { searchWords } from './search/searchWords.ts';

/** Names of which everybody says the initials. */
const initials: readonly [name: string, short: string][] = [
  ['maison familiale rurale', 'mfr'],
  ['centre de formation apprentis', 'cfa'],
  ['chambre de commerce et industrie', 'cci'],
];

/** The words by which a centre is found: those of its name, and the initials that stand for some. */
export function centreWords(text: string): string[] {
  const words = searchWords(text);
  const name = words.join(' ');
  return [...words, ...initials.flatMap(([full, short]) => (name.includes(full) ? short : []))];
}
