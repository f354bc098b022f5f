import { activiteMensuelleAnterieure } from '../../../src/contracts/activiteMensuelleAnterieure.ts';
import { frenchDay } from '../../ingest/report/frenchDay.ts';
import type { Dataset, Datasets, ReadRow } from '../dataset.ts';

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
 * what the last earlier extraction gave of the same month.
 */
export function comparedCounts(dataset: Dataset, datasets: Datasets): ComparedCount[] {
  const field = periodFields[dataset.contract.name];
  if (field === undefined) return [];
  const earlier = field === 'periode' ? lastExtractions(datasets) : new Map<string, ReadRow>();
  const rows = new Map(dataset.rows.map((row) => [keyOf(row, String(row.values[field])), row]));
  return dataset.rows.flatMap((after) => {
    const period = String(after.values[field]);
    const lastYear = yearBefore(period);
    const extracted = earlier.get(keyOf(after, period));
    const previous = rows.get(keyOf(after, lastYear));
    return [
      ...(extracted ? [ofExtraction(extracted, after, period)] : []),
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

/** The same period of the year before: 2025, 2025-T1, 2025-03. */
function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

function keyOf({ values }: ReadRow, period: string): string {
  const { territoire_niveau, territoire_code, indicateur } = values;
  return [period, territoire_niveau, territoire_code, indicateur].join('|');
}
