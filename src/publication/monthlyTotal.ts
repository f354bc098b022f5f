import { cumulsMensuels } from '../contracts/cumulsMensuels.ts';
import { region, type TerritoryKey } from './keyFigure.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type MonthlyTotal = PublishedRow<typeof cumulsMensuels>;

let index: Map<string, MonthlyTotal> | null = null;

function allTotals(): Map<string, MonthlyTotal> {
  index ??= new Map(
    readPublished(cumulsMensuels).map((row) => [
      `${row.periode}|${row.territoire_code}|${row.indicateur}|${row.territoire_niveau}`,
      row,
    ]),
  );
  return index;
}

/** The total from January to a month or quarter; null when no row holds it. */
export function monthlyTotal(
  period: string,
  indicator: string,
  { level, code }: TerritoryKey = region,
): MonthlyTotal | null {
  return allTotals().get(`${period}|${code}|${indicator}|${level}`) ?? null;
}
