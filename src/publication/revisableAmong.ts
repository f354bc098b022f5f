import { lastMonths } from './lastMonths.ts';
import type { MonthlyFigure } from './monthlyFigure.ts';

/** A file is completed for a year after the month: acts and situations are entered late. */
const revisedFor = 12;

/**
 * The months that may still be revised: the twelve before the day of the extraction (AAAA-MM-JJ),
 * or the last twelve when it is not known, but for those of a final edition.
 */
export function revisableAmong(
  statuses: ReadonlyMap<string, MonthlyFigure['statut']>,
  extractedOn: string | null,
): string[] {
  const last = [...statuses.keys()].sort().at(-1);
  if (last === undefined) return [];
  const before = extractedOn === null ? last : lastMonths(extractedOn.slice(0, 7), 2)[0];
  return lastMonths(before ?? last, revisedFor).filter((month) => {
    const status = statuses.get(month);
    return status !== undefined && status !== 'definitif';
  });
}
