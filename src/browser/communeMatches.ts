import type { CommuneIndex, IndexedStructure } from '../contracts/communeIndex.ts';
import { postalCodes } from '../contracts/postalCodes.ts';
import { nearlySame } from './search/nearlySame.ts';
import { typingDistance } from './search/typingDistance.ts';
import { searchKey } from './searchKey.ts';

/** A mission locale, with the others whose seats are near its own. */
export interface FoundStructure extends IndexedStructure {
  near: IndexedStructure[];
}

/** A municipality that a typed text may mean. */
export interface CommuneMatch {
  nom: string;
  /** The former municipality that was sought, of which this one is what it is today. */
  ancienne: string | null;
  departement: { code: string; nom: string };
  /** Its missions locales: those that the coverage gives it. */
  missions: FoundStructure[];
  /** Where the coverage gives none: those that have their seat there, then the others of its département. */
  around: { seated: FoundStructure[]; others: FoundStructure[] };
}

/** How a text was understood. */
export type Understanding = 'nom' | 'code_postal' | 'faute' | 'debut';

export interface CommuneMatches {
  /**
   * `nom`: as a name or its beginning; `code_postal`; `faute`: as a name with a slip of the
   * keyboard; `debut`: the text begins with the name and goes on, as with a district.
   */
  by: Understanding;
  matches: CommuneMatch[];
  /** How many of the first matches are what was typed, rather than names that hold it. */
  same: number;
}

interface Entry {
  key: string;
  postal: string[];
  match: CommuneMatch;
}

/** Prepares the municipalities once, for every letter that is typed after. */
export function communeEntries({ structures, departements }: CommuneIndex): Entry[] {
  const found = structures.map(
    (structure): FoundStructure => ({
      ...structure,
      near: (structure.proches ?? []).flatMap((rank) => structures[rank] ?? []),
    }),
  );
  const pick = (ranks: readonly number[]) => ranks.flatMap((rank) => found[rank] ?? []);
  return departements.flatMap(({ code, nom: name, communes, postaux, anciennes = [], ...own }) => {
    const here = found.filter(({ departement }) => departement === code);
    const entryOf = (rank: number, ancienne: string | null): Entry => {
      const nom = communes[rank] ?? '';
      const seated = pick(
        (own.sieges ?? []).flatMap(([commune, structure]) => (commune === rank ? structure : [])),
      );
      return {
        key: searchKey(ancienne ?? nom),
        postal: ancienne === null ? postalCodes(postaux?.[rank] || null) : [],
        match: {
          nom,
          ancienne,
          departement: { code, nom: name },
          missions: pick([own.missions?.[rank] ?? []].flat()),
          around: { seated, others: here.filter((one) => !seated.includes(one)) },
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
 * The municipalities that a text means: those of a postal code; else those whose name, or a word of
 * it, begins by it, the name itself first; else those whose name the text begins with; else those
 * that a slip of the keyboard parts from it. None under two letters.
 */
export function communeMatches(entries: readonly Entry[], text: string): CommuneMatches {
  const [postal] = /\b\d{5}\b/.exec(text) ?? [];
  const sought = searchKey(text);
  if (postal !== undefined) {
    const all = entries.filter((entry) => entry.postal.includes(postal));
    const named = sought === '' ? [] : byName(all, sought);
    return found('code_postal', named.length > 0 ? named : all.map(same));
  }
  if (sought.length < 2) return found('nom', []);
  const named = byName(entries, sought);
  if (named.length > 0) return found('nom', named);
  const longer = byBeginning(entries, sought);
  return longer.length > 0 ? found('debut', longer) : found('faute', bySlip(entries, sought));
}

/** An entry, and how far it is from what was typed: 0 is it. */
interface Ranked {
  entry: Entry;
  rank: number;
}

const same = (entry: Entry): Ranked => ({ entry, rank: 0 });

function found(by: Understanding, ranked: readonly Ranked[]): CommuneMatches {
  const sorted = ranked.toSorted(
    ({ entry: { key: a }, ...one }, { entry: { key: b }, ...other }) =>
      one.rank - other.rank || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0),
  );
  return {
    by,
    matches: sorted.map(({ entry }) => entry.match),
    same: sorted.filter(({ rank }) => rank === 0).length,
  };
}

function byName(entries: readonly Entry[], sought: string): Ranked[] {
  const rankOf = (key: string) => {
    if (key === sought) return 0;
    if (key.startsWith(sought)) return 1;
    return key.includes(` ${sought}`) ? 2 : null;
  };
  return entries.flatMap((entry) => {
    const rank = rankOf(entry.key);
    return rank === null ? [] : [{ entry, rank }];
  });
}

/** “Bordeaux Caudéran”: the longest names that the text begins with. */
function byBeginning(entries: readonly Entry[], sought: string): Ranked[] {
  const begun = entries.filter(({ key }) => key.length > 1 && sought.startsWith(`${key} `));
  const longest = Math.max(0, ...begun.map(({ key }) => key.length));
  return begun.filter(({ key }) => key.length === longest).map(same);
}

function bySlip(entries: readonly Entry[], sought: string): Ranked[] {
  const near = entries.filter(({ key }) => nearlySame(key, sought));
  const ranked = near.map((entry) => ({ entry, rank: typingDistance(entry.key, sought) }));
  const least = Math.min(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === least).map(({ entry }) => same(entry));
}
