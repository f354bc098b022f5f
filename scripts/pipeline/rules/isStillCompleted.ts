import type { ReadRow } from '../dataset.ts';
import { periodEnd } from '../periodEnd.ts';

/**
 * Months after which a provisional count of entries hardly grows: entries are typed late, and count
 * only once their young people have been accompanied in the year.
 */
const settlingMonths = 6;
/** What an act gives is typed within days. */
const settledAtOnce = ['jeunes_vus_dans_le_mois', 'premiers_accueils'];

/** Will later extractions make this count of a month grow, and much? */
export function isStillCompleted({ edition, values }: ReadRow): boolean {
  const read = String(values.date_extraction ?? edition.metadata.date_extraction ?? '');
  if (edition.metadata.arrondi === undefined || read === '') return false;
  if (settledAtOnce.includes(String(values.indicateur))) return false;
  return monthOf(read) - monthOf(periodEnd(String(values.periode))) < settlingMonths;
}

/** Months are numbered 12 × year + rank. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
