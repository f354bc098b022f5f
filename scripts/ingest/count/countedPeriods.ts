import type { ExtractMetadata } from '../format/extractMetadata.ts';

/** What is counted of an extract. */
export interface CountedPeriods {
  /** Years that the period covers from 1 January to 31 December. */
  years: number[];
  /** Years of first reception, or of the end of a training, whose people are followed. */
  cohorts: number[];
  /** Months that the period covers, in years covered from 1 January, numbered 12 × year + rank. */
  months: number[];
  /** Last month that ended on or before the extraction: situations are observed until then. */
  lastMonth: number;
}

/** Months after December of its year: those that a whole cohort has been followed, at most. */
export function followedMonths(cohort: number, { lastMonth }: CountedPeriods): number {
  return lastMonth - (cohort * 12 + 11);
}

/**
 * All that an extract allows counting. A first entry of the year is known only if the year is
 * covered from its first day.
 */
export function countedPeriods(metadata: ExtractMetadata): CountedPeriods {
  const { periode_debut, periode_fin, date_extraction } = metadata;
  const firstYear = yearOf(periode_debut) + (periode_debut.endsWith('-01-01') ? 0 : 1);
  const lastMonth = lastEndedMonth(periode_fin);
  const years = span(firstYear, Math.floor((lastMonth + 1) / 12) - 1);
  return {
    years,
    cohorts: years,
    months: span(firstYear * 12, lastMonth),
    lastMonth: lastEndedMonth(date_extraction),
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The last month whose last day is on or before a day. */
function lastEndedMonth(day: string): number {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCFullYear() * 12 + next.getUTCMonth() - 1;
}

/** Whole numbers from one to another, both included; none when the second is smaller. */
function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, rank) => from + rank);
}
