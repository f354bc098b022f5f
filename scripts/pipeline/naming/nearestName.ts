import leven from 'leven';

/** Shorter words are all near one another. */
const shortest = 4;
/** Letters of a word for one that may be wrong. */
const lettersByMistake = 4;

/**
 * The one name that a mistyped word stands for: the same but for case, accents and what parts words,
 * else the nearest within a quarter of its letters. Null when there is none, or when two are as near.
 */
export function nearestName(word: string, names: readonly string[]): string | null {
  const typed = plain(word);
  const others = [...new Set(names)].filter((name) => name !== word);
  const distances = others.map((name) => ({ name, distance: leven(typed, plain(name)) }));
  const smallest = Math.min(...distances.map(({ distance }) => distance));
  const nearest = distances.filter(({ distance }) => distance === smallest);
  const [found] = nearest;
  return found !== undefined && nearest.length === 1 && smallest <= mistakesIn(typed)
    ? found.name
    : null;
}

function mistakesIn({ length }: string): number {
  return length < shortest ? 0 : Math.max(1, Math.floor(length / lettersByMistake));
}

/** « Lieux d’accueil » → `lieux_d_accueil`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
