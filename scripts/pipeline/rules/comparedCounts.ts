import { activiteMensuelleAnterieure } from '../../../src/contracts/activiteMensuelleAnterieure.ts';
import { frenchDay } from '../../ingest/report/frenchDay.ts';
import type { Dataset, Datasets, ReadRow } from '../dataset.ts';
import { heirsIn } from '../succession.ts';
import { type Territory, territoryRegister } from './territoryRegister.ts';

/** A count, one that it is expected to be like, and when that one was true, in French. */
export interface ComparedCount {
  before: ReadRow;
  after: ReadRow;
  since: string;
  /** Were both read of the same period, the first by an earlier extraction? */
  isSamePeriod: boolean;
}

const periodFields: Readonly<Record<string, string>> = {
  activite_annuelle: 'annee',
  activite_mensuelle: 'periode',
};

/**
 * The counts of the activity, each beside that of the year before; and, first, those of a month beside
 * what the last earlier extraction gave of the same month. A structure that has taken over from others
 * in between is another one: nothing stands beside it.
 */
export function comparedCounts(dataset: Dataset, datasets: Datasets): ComparedCount[] {
  const field = periodFields[dataset.contract.name];
  if (field === undefined) return [];
  const earlier = field === 'periode' ? lastExtractions(datasets) : new Map<string, ReadRow>();
  const mergersOf = mergers(territoryRegister(datasets) ?? []);
  /** Did an earlier extraction still tell apart one that a structure has taken over from? */
  const isMerged = (after: ReadRow, period: string) =>
    mergersOf(after, period).some(({ code }) => earlier.has(keyOf(after, period, code)));
  const rows = new Map(dataset.rows.map((row) => [keyOf(row, String(row.values[field])), row]));
  return dataset.rows.flatMap((after) => {
    const period = String(after.values[field]);
    const lastYear = yearBefore(period);
    const extracted = earlier.get(keyOf(after, period));
    const joined = mergersOf(after, period).filter(({ lastYear: end }) => end >= yearOf(lastYear));
    const previous = joined.length === 0 ? rows.get(keyOf(after, lastYear)) : undefined;
    return [
      ...(extracted && !isMerged(after, period) ? [ofExtraction(extracted, after, period)] : []),
      ...(previous
        ? [{ before: previous, after, since: `en ${lastYear}`, isSamePeriod: false }]
        : []),
    ];
  });
}

function ofExtraction(before: ReadRow, after: ReadRow, period: string): ComparedCount {
  const day = frenchDay(String(before.values.date_extraction));
  return { before, after, since: `en ${period} (extraction du ${day})`, isSamePeriod: true };
}

/** What the last of the earlier extractions gave of each month. */
function lastExtractions(datasets: Datasets): Map<string, ReadRow> {
  const last = new Map<string, ReadRow>();
  for (const row of datasets.get(activiteMensuelleAnterieure.name)?.rows ?? []) {
    const key = keyOf(row, String(row.values.periode));
    const known = last.get(key)?.values.date_extraction ?? '';
    if (String(row.values.date_extraction) > String(known)) last.set(key, row);
  }
  return last;
}

/** Gives the structures that have ended and that the one of a row has taken over from by a period. */
function mergers(register: readonly Territory[]) {
  const ended = register.filter(({ lastYear }) => lastYear < Number.POSITIVE_INFINITY);
  return ({ values: { territoire_code: code } }: ReadRow, period: string): Territory[] =>
    ended.filter(
      (one) =>
        one.code !== code &&
        heirsIn(register, one, yearOf(period)).some((heir) => heir.code === code),
    );
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** The same period of the year before: 2025, 2025-T1, 2025-03. */
function yearBefore(period: string): string {
  return `${yearOf(period) - 1}${period.slice(4)}`;
}

function keyOf({ values }: ReadRow, period: string, code = values.territoire_code): string {
  return [period, values.territoire_niveau, code, values.indicateur].join('|');
}
