import { activiteMensuelle } from '../contracts/activiteMensuelle.ts';
import type { TerritoryKey } from './keyFigure.ts';
import { readIfPublished } from './readIfPublished.ts';
import type { PublishedRow } from './readPublished.ts';

export type MonthlyRow = PublishedRow<typeof activiteMensuelle>;

/** The latest months of a territory: one line a month, one cell an indicator. */
export interface LatestMonths {
  indicators: string[];
  months: { periode: string; rows: (MonthlyRow | null)[] }[];
}

let byTerritory: Map<string, MonthlyRow[]> | null = null;

/** The latest months published on a territory; null while there are none. */
export function latestMonths({ level, code }: TerritoryKey, count = 6): LatestMonths | null {
  byTerritory ??= Map.groupBy(
    readIfPublished(activiteMensuelle),
    (row) => `${row.territoire_niveau}|${row.territoire_code}`,
  );
  return tableOfMonths(byTerritory.get(`${level}|${code}`) ?? [], count);
}

/** The same table from the rows of one territory; quarters are left out. */
export function tableOfMonths(rows: readonly MonthlyRow[], count: number): LatestMonths | null {
  const monthly = rows.filter(({ periode }) => /^\d{4}-\d{2}$/.test(periode));
  const periods = [...new Set(monthly.map(({ periode }) => periode))].sort().slice(-count);
  if (periods.length === 0) return null;
  const indicators = [...new Set(monthly.map(({ indicateur }) => indicateur))];
  const rowOf = (periode: string, indicator: string) =>
    monthly.find((row) => row.periode === periode && row.indicateur === indicator) ?? null;
  return {
    indicators,
    months: periods.map((periode) => ({
      periode,
      rows: indicators.map((indicator) => rowOf(periode, indicator)),
    })),
  };
}
