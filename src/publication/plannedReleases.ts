import { calendrier } from '../contracts/calendrier.ts';
import { contracts } from '../contracts/contracts.ts';
import { journals } from '../contracts/journals.ts';
import { latestPublication } from './latestPublication.ts';
import { manifest } from './manifest.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type PlannedRow = PublishedRow<typeof calendrier>;

/** A planned release, and what became of it. */
export interface PlannedRelease {
  row: PlannedRow;
  state: ReleaseState;
}

export type ReleaseState = 'publiee' | 'retiree' | 'en_retard' | 'a_venir';

/** Every planned release, in the order of days. */
export function plannedReleases(): PlannedRelease[] {
  const today = latestPublication();
  return [...readPublished(calendrier)]
    .sort((a, b) => (dayAndPeriod(a) < dayAndPeriod(b) ? -1 : 1))
    .map((row) => ({
      row,
      state: releaseState(row, { isThere: isPublished(row), isWithdrawn: isWithdrawn(row) }, today),
    }));
}

function dayAndPeriod({ date_prevue, periode, titre }: PlannedRow): string {
  return [date_prevue, periode ?? '', titre].join('|');
}

/**
 * What became of a release: late when its day is past and its period is not there, unless it was and
 * was withdrawn. No clock: a day is past when the site has published something since.
 */
export function releaseState(
  { date_prevue, jeu }: Pick<PlannedRow, 'date_prevue' | 'jeu'>,
  { isThere, isWithdrawn }: { isThere: boolean; isWithdrawn: boolean },
  latest: string,
): ReleaseState {
  if (!isThere && isWithdrawn) return 'retiree';
  if (isThere || (jeu === null && date_prevue <= latest)) return 'publiee';
  return date_prevue < latest ? 'en_retard' : 'a_venir';
}

/** Editions published on one day, of one dataset. */
export interface PastRelease {
  date: string;
  dataset: string;
  title: string;
  editions: string[];
}

/** What was published, newest first; what is computed has no edition of its own. */
export function pastReleases(): PastRelease[] {
  return manifest()
    .jeux.filter(({ jeu }) => jeu !== 'calendrier' && !journals.has(jeu))
    .flatMap(({ jeu, titre, editions }) =>
      [...Map.groupBy(editions, ({ date_publication }) => date_publication)].map(([date, own]) => ({
        date,
        dataset: jeu,
        title: titre,
        editions: own.map(({ fichier }) => fichier.replace('.csv', '')),
      })),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

const periods = new Map<string, ReadonlySet<string>>();

function isPublished({ jeu, periode }: PlannedRow): boolean {
  return jeu !== null && periode !== null && periodsOf(jeu).has(periode);
}

/** Was the edition that held its period withdrawn, that of its month or of its year? */
function isWithdrawn({ jeu, periode, date_prevue }: PlannedRow): boolean {
  return manifest().retraits.some(
    (one) =>
      periode !== null &&
      jeu !== null &&
      one.jeux.includes(jeu) &&
      [periode, periode.slice(0, 4)].includes(one.edition) &&
      date_prevue <= one.date_retrait,
  );
}

/** Every period that a dataset holds. */
function periodsOf(name: string): ReadonlySet<string> {
  const known = periods.get(name);
  if (known !== undefined) return known;
  const contract = contracts.find((one) => one.name === name);
  const rows = (contract ? readPublished(contract) : []) as readonly Record<string, unknown>[];
  const columns = ['annee', 'cohorte', 'annee_sortie', 'periode'];
  const found = new Set(rows.flatMap((row) => columns.map((column) => String(row[column] ?? ''))));
  periods.set(name, found);
  return found;
}
