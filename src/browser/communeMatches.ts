import type { CommuneIndex } from '../contracts/communeIndex.ts';
import { searchKey } from './searchKey.ts';

/** A municipality that a typed text may mean. */
export interface CommuneMatch {
  nom: string;
  /** The former municipality that was sought, of which this one is what it is today. */
  ancienne: string | null;
  /** Its département, and the towns of the missions locales there. */
  departement: { code: string; nom: string; villes: string[] };
  /** Its missions locales; null while the coverage is not published. */
  missions: string[] | null;
}

interface Entry {
  key: string;
  match: CommuneMatch;
}

/** Prepares the municipalities once, for every letter that is typed after. */
export function communeEntries({ structures, departements }: CommuneIndex): Entry[] {
  return departements.flatMap(({ code, nom: name, villes, communes, anciennes = [], missions }) => {
    const entryOf = (rank: number, ancienne: string | null): Entry => {
      const nom = communes[rank] ?? '';
      return {
        key: searchKey(ancienne ?? nom),
        match: {
          nom,
          ancienne,
          departement: { code, nom: name, villes },
          missions: missions?.[rank]?.flatMap((one) => structures[one] ?? []) ?? null,
        },
      };
    };
    return [
      ...communes.map((_, rank) => entryOf(rank, null)),
      ...anciennes.map(([ancienne, rank]) => entryOf(rank, ancienne)),
    ];
  });
}

/**
 * The municipalities whose name, or a word of it, begins by the text: the name itself first, then
 * names that begin by it, then the others; shorter names first in each. None under two letters.
 */
export function communeMatches(entries: readonly Entry[], text: string): CommuneMatch[] {
  const sought = searchKey(text);
  if (sought.length < 2) return [];
  const rank = (key: string) => {
    if (key === sought) return 0;
    if (key.startsWith(sought)) return 1;
    return key.includes(` ${sought}`) ? 2 : null;
  };
  return entries
    .flatMap((entry) => {
      const found = rank(entry.key);
      return found === null ? [] : [{ ...entry, rank: found }];
    })
    .sort((a, b) => a.rank - b.rank || a.key.length - b.key.length || (a.key < b.key ? -1 : 1))
    .map(({ match }) => match);
}
