import { firstMonthlyYear } from '../../src/contracts/monthlyGrain.ts';
import { type CountedPeriods, countedPeriods, followedMonths } from './count/countedPeriods.ts';
import type { ExtractMetadata } from './format/extractMetadata.ts';
import { IngestRefusal } from './IngestRefusal.ts';
import { frenchDay } from './report/frenchDay.ts';

/** What the analyst asked, and what is already closed. */
export interface AskedYears {
  /** Years to close: final, exact, frozen. */
  closing: readonly number[];
  /** Closed years to revise. */
  revised: readonly number[];
  /** Years that are closed already. */
  closed: ReadonlySet<number>;
}

/** What an ingestion publishes. */
export interface IngestPlan {
  periods: CountedPeriods;
  /** Years whose months are provisional, and rounded. */
  open: number[];
  closing: number[];
  revised: number[];
  /** Years and cohorts that are left out, each with the reason, in French. */
  leftOut: string[];
}

/**
 * What is counted of an extract: the months of the years that are not closed; the whole of those
 * that are closed today or revised; and, once a year, with a closing, the young people of the closed
 * years. Throws IngestRefusal when a year cannot be closed or revised, or when nothing is counted.
 */
export function planIngestion(
  metadata: ExtractMetadata,
  { closing, revised, closed }: AskedYears,
): IngestPlan {
  const all = countedPeriods(metadata);
  const refusals = [
    ...closing.flatMap((year) => refuseClosing(year, all, closed)),
    ...skipped(closing, all, closed),
    ...revised.flatMap((year) => refuseRevision(year, all, closed)),
  ];
  if (refusals.length > 0) throw new IngestRefusal(refusals);
  refuseNothing(metadata, all);
  const covered = [...new Set(all.months.map((month) => Math.floor(month / 12)))];
  const open = covered.filter((year) => !closed.has(year) && !closing.includes(year));
  const counted = new Set([...open, ...closing, ...revised]);
  // Closed ones are counted again, to tell whether they still agree.
  const ready = all.years.filter((year) => closed.has(year) || closing.includes(year));
  return {
    periods: {
      ...all,
      years: ready,
      cohorts: closing.length > 0 ? ready : [],
      months: all.months.filter((month) => counted.has(Math.floor(month / 12))),
    },
    open,
    closing: [...closing].sort((a, b) => a - b),
    revised: [...revised],
    leftOut: [
      ...leftOut(metadata, all, open),
      ...(closing.length > 0 ? uncoveredCohorts(all, closed) : []),
    ],
  };
}

/** Everything that the extract allows, exact: for the ARML alone. */
export function wholePlan(metadata: ExtractMetadata): IngestPlan {
  const periods = countedPeriods(metadata);
  refuseNothing(metadata, periods);
  return { periods, open: [], closing: periods.years, revised: [], leftOut: [] };
}

/** An extract of which nothing would be used is one that was badly asked. */
function refuseNothing({ periode_debut, periode_fin }: ExtractMetadata, all: CountedPeriods): void {
  if (all.months.length > 0) return;
  const [year] = (periode_debut.endsWith('-01-01') ? periode_debut : periode_fin).split('-');
  throw new IngestRefusal([
    `extraction.yaml : du ${frenchDay(periode_debut)} au ${frenchDay(periode_fin)}, la période n’a aucun mois entier d’une année couverte depuis le 1er janvier : rien ne serait compté. Remède : refaites l’extrait depuis le 1er janvier ${year} (periode_debut), jusqu’à la fin d’un mois.`,
  ]);
}

function refuseClosing(
  year: number,
  { years }: CountedPeriods,
  closed: ReadonlySet<number>,
): string[] {
  if (closed.has(year)) {
    return [
      `--definitif ${year} : l’année est déjà close. Remède : pour la corriger, relancez avec --reviser ${year} --motif "…".`,
    ];
  }
  if (years.includes(year)) return [];
  return [
    `--definitif ${year} : l’extrait ne couvre pas cette année du 1er janvier au 31 décembre. Remède : refaites l’extrait après la fin de l’année, avec une période qui la couvre, ou retirez l’année de la commande.`,
  ];
}

/**
 * Closed years follow one another, from the first one whose months are published: a hole would be one
 * for ever, and an earlier year would stay provisional.
 */
function skipped(
  closing: readonly number[],
  { years }: CountedPeriods,
  closed: ReadonlySet<number>,
): string[] {
  if (closing.length === 0) return [];
  const known = [...closed, ...closing];
  const first = Math.min(...known, ...years.filter((year) => year >= firstMonthlyYear));
  const last = Math.max(...known);
  const holes = Array.from({ length: last - first }, (_, rank) => first + rank).filter(
    (year) => !known.includes(year),
  );
  return holes.map(
    (year) =>
      `--definitif : l’année ${year} n’est pas close, et une année qui la suit le serait. Remède : ${years.includes(year) ? `ajoutez ${year} aux années à clore` : `étendez l’extrait à ${year}, et ajoutez-la aux années à clore`}.`,
  );
}

function refuseRevision(
  year: number,
  { years }: CountedPeriods,
  closed: ReadonlySet<number>,
): string[] {
  if (!closed.has(year)) {
    return [
      `--reviser ${year} : l’année n’est pas close, ses mois changent à chaque ingestion. Remède : retirez --reviser ${year}.`,
    ];
  }
  if (years.includes(year)) return [];
  return [
    `--reviser ${year} : l’extrait ne couvre pas cette année du 1er janvier au 31 décembre. Remède : étendez sa période.`,
  ];
}

function leftOut(
  { periode_debut, periode_fin, date_extraction }: ExtractMetadata,
  { years, months, lastMonth }: CountedPeriods,
  open: readonly number[],
): string[] {
  const first = Number(periode_debut.slice(0, 4));
  const isPartial = !periode_debut.endsWith('-01-01');
  const inProgress = open.filter((year) => !years.includes(year));
  const toClose = open.filter((year) => years.includes(year));
  const unread = months.length > 0 && (months.at(-1) ?? 0) < lastMonth;
  return [
    ...(isPartial
      ? [`année ${first} : l’extrait ne la couvre que depuis le ${frenchDay(periode_debut)}`]
      : []),
    ...inProgress.map((year) => `année ${year} : elle n’est pas finie, ses mois seuls paraissent`),
    ...toClose.map(
      (year) =>
        `année ${year} : finie et couverte en entier, mais pas close : ses mois seuls paraissent ; --definitif ${year} la clôt`,
    ),
    ...(unread
      ? [
          `mois qui suivent le ${frenchDay(periode_fin)} : l’extrait ne les couvre pas, bien qu’il date du ${frenchDay(date_extraction)}`,
        ]
      : []),
  ];
}

/** Months after which a cohort is complete at every yearly closing, whatever its month. */
const followedToTheEnd = 36;

/** Closed years whose young people are still followed, and are not in the extract. */
function uncoveredCohorts(all: CountedPeriods, closed: ReadonlySet<number>): string[] {
  return [...closed]
    .filter((year) => !all.years.includes(year) && followedMonths(year, all) < followedToTheEnd)
    .map(
      (year) =>
        `parcours des jeunes reçus en ${year} : l’extrait ne couvre pas cette année en entier, ils restent tels que publiés`,
    );
}
