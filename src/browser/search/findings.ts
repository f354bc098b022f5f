import type { CommuneIndex } from '../../contracts/communeIndex.ts';
import type { Comparaison } from '../../contracts/comparaison.ts';
import type { SearchEntry, SearchIndex } from '../../contracts/searchIndex.ts';
import { type CommuneFinding, communeFindings } from '../communeFindings.ts';
import { communeEntries, communeMatches } from '../communeMatches.ts';
import { type ComparedRow, comparedRows } from '../comparedRows.ts';
import { searchKey } from '../searchKey.ts';
import { type PlaceEntry, placeNames, placesInWords } from './placesInWords.ts';
import { type SearchEngine, searchEngine } from './searchEngine.ts';
import { searchWords } from './searchWords.ts';
import { stopWords } from './stopWords.ts';

/** A published number that answers the question. */
export interface FoundFigure {
  kind: 'chiffre';
  unit: string;
  year: number;
  row: ComparedRow;
  indicator: SearchEntry;
  place: PlaceEntry;
}

export type Finding =
  | FoundFigure
  | { kind: 'entree'; entry: SearchEntry }
  | { kind: 'commune'; commune: CommuneFinding };

/** What the search reads, each published or made at build from what is. */
export interface SearchSources {
  index: SearchIndex;
  figures: Comparaison;
  communes: CommuneIndex;
}

const [mostFigures, mostFindings, mostCommunes] = [3, 14, 3];

/** Words that every indicator is made of, and that a question may leave out. */
const general = new Set([
  'jeune',
  'jeunes',
  'chiffre',
  'chiffres',
  'nombre',
  'effectif',
  'departement',
]);

/**
 * Prepares a search, then answers questions: the numbers that a question names, by an indicator
 * and a territory, then the territories, the municipalities and the pages, best first.
 */
export function searchSite(sources: SearchSources): (question: string) => Finding[] {
  const { entrees } = sources.index;
  const isPlace = (entry: SearchEntry): entry is PlaceEntry => entry.lieu !== undefined;
  const everything = searchEngine(entrees);
  const indicators = searchEngine(entrees.filter(({ indicateur }) => indicateur !== undefined));
  const names = placeNames(entrees.filter(isPlace));
  const region = entrees.filter(isPlace).find(({ lieu }) => lieu.niveau === 'region');
  const communes = communeEntries(sources.communes);
  return (question) => {
    const words = withoutYears(searchWords(question));
    const { places, rest } = placesInWords(names, words, everything.knows);
    const found = indicatorsOf(indicators, rest, words);
    const here = places.length > 0 ? places : region ? [region] : [];
    const isKnown = words.every((word) => stopWords.has(word) || everything.knows(word));
    const named = communesOf(communes, question, { words, isKnown });
    const isQuestion = rest.some((word) => !stopWords.has(word));
    return unique([
      ...figuresOf(sources.figures, found, here),
      ...(isQuestion ? [] : places.map(asEntry)),
      ...named.same,
      ...(isQuestion ? exactly(everything, question) : []),
      ...(isQuestion ? places.map(asEntry) : []),
      ...found.slice(0, mostFigures).map(asEntry),
      ...everything.find(words, { boost: likely }).map(asEntry),
      ...named.others,
      ...everything.find(words, { any: true, boost: likely }).map(asEntry),
    ]).slice(0, Math.max(mostFindings, named.same.length));
  };
}

function asEntry(entry: SearchEntry): Finding {
  return { kind: 'entree', entry };
}

/** A year is no word of a page, except of those that are of that year: they are sought apart. */
function withoutYears(words: readonly string[]): string[] {
  const others = words.filter((word) => !/^20\d\d$/.test(word));
  return others.some((word) => !stopWords.has(word) && !isMonthOrSeries(word))
    ? others
    : [...words];
}

function isMonthOrSeries(word: string): boolean {
  return /^(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|cohorte|cles?|chiffres?|bilan|suivi|mensuel|animation)$/.test(
    word,
  );
}

/** Entries whose title is the question itself. */
function exactly(engine: SearchEngine, question: string): Finding[] {
  const asked = searchWords(question)
    .filter((word) => !stopWords.has(word))
    .join(' ');
  return engine
    .find(searchWords(question))
    .filter(({ genre, titre }) => {
      const title = searchWords(titre)
        .filter((word) => !stopWords.has(word))
        .join(' ');
      return genre !== 'indicateur' && title === asked;
    })
    .map(asEntry);
}

/** The indicators that hold every word that the territories have left, the likeliest first. */
function indicatorsOf(
  engine: SearchEngine,
  rest: readonly string[],
  words: readonly string[],
): SearchEntry[] {
  const sought = rest.filter((word) => !general.has(word) && !/^20\d\d$/.test(word));
  const isCount = words.some((word) => /^(combien|nombre|effectifs?)$/.test(word));
  const boost = (entry: SearchEntry) => likelyIndicator(entry, isCount);
  const ageless = sought.filter((word) => !/^(\d+|ans)$/.test(word));
  const tries = [...(words.includes('nombre') ? [[...sought, 'nombre']] : []), sought, ageless];
  for (const one of tries) {
    const found = engine.find(one, { boost });
    if (found.length > 0) return found;
  }
  return [];
}

/** A headcount when one is asked for; otherwise what the site puts forward. */
function likelyIndicator({ indicateur = '', poids = 1 }: SearchEntry, isCount: boolean): number {
  const isShare = /^(taux|part)_/.test(indicateur);
  return isCount ? (isShare ? 0.3 : 1.5) : poids;
}

/** Months are many and alike; a word is defined before it is used. */
function likely({ genre }: SearchEntry): number {
  return (
    { mois: 0.5, definition: 1.6, page: 1.6, analyse: 1.2, territoire: 1.2 }[genre as string] ?? 1
  );
}

function figuresOf(
  figures: Comparaison,
  indicators: readonly SearchEntry[],
  places: readonly PlaceEntry[],
): FoundFigure[] {
  const year = figures.annees.at(-1) ?? 0;
  const held = indicators.filter(({ indicateur }) =>
    figures.indicateurs.some((one) => one.indicateur === indicateur),
  );
  return held
    .flatMap((indicator) => places.flatMap((place) => figureOf(figures, indicator, place) ?? []))
    .slice(0, Math.max(mostFigures, places.length))
    .map((figure) => ({ ...figure, year }));
}

function figureOf(
  figures: Comparaison,
  indicator: SearchEntry,
  place: PlaceEntry,
): Omit<FoundFigure, 'year'> | null {
  const { niveau, code } = place.lieu;
  const { rows, unit } = comparedRows(figures, {
    territories: niveau === 'region' ? [] : [code],
    indicator: indicator.indicateur ?? '',
  });
  const [row] = rows;
  const isThere = row !== undefined && row.isRegion === (niveau === 'region');
  return isThere && row.values.length > 0 ? { kind: 'chiffre', unit, row, indicator, place } : null;
}

/**
 * Municipalities that the question names, by a postal code or with a slip where its words are not all
 * known; and those whose name it begins, or that it begins with.
 */
function communesOf(
  entries: ReturnType<typeof communeEntries>,
  question: string,
  { words, isKnown }: { words: readonly string[]; isKnown: boolean },
): { same: Finding[]; others: Finding[] } {
  const name = question.replace(
    /\b(ma |la )?mission locale (de la |de l['’]|de |du |des |d['’]|à |a )?/i,
    '',
  );
  const isPostal = /\b\d{5}\b/.test(name);
  const isTooShort = !isPostal && searchKey(name).length < 3;
  if (isTooShort || words.every((word) => stopWords.has(word))) return { same: [], others: [] };
  const found = communeMatches(entries, name);
  const isSame = found.by === 'nom' || isPostal || (found.by === 'faute' && !isKnown);
  const same = isSame ? found.same : 0;
  const all = communeFindings(found).map((commune): Finding => ({ kind: 'commune', commune }));
  // A postal code asks for one of its municipalities: none is left out.
  if (isPostal) return { same: all, others: [] };
  return {
    same: all.slice(0, same).slice(0, mostCommunes),
    others: all.slice(same).slice(0, mostCommunes),
  };
}

function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (finding.kind !== 'entree') return true;
    const key = `${finding.entry.genre} ${finding.entry.titre}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
