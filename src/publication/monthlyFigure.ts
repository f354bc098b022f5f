import { activiteMensuelle } from '../contracts/activiteMensuelle.ts';
import { region, type TerritoryKey } from './keyFigure.ts';
import { lastMonths } from './lastMonths.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type MonthlyFigure = PublishedRow<typeof activiteMensuelle>;

let index: Map<string, MonthlyFigure> | null = null;

function allFigures(): Map<string, MonthlyFigure> {
  index ??= new Map(
    readPublished(activiteMensuelle).map((row) => [
      `${row.periode}|${row.territoire_code}|${row.indicateur}|${row.territoire_niveau}`,
      row,
    ]),
  );
  return index;
}

/** The count of a month or quarter; null when no row holds it, as before the first one. */
export function monthlyFigure(
  period: string,
  indicator: string,
  { level, code }: TerritoryKey = region,
): MonthlyFigure | null {
  return allFigures().get(`${period}|${code}|${indicator}|${level}`) ?? null;
}

/** The months up to this one, oldest first: null where no row holds the count. */
export function monthlySeries(
  month: string,
  count: number,
  indicator: string,
  territory: TerritoryKey = region,
): (MonthlyFigure | null)[] {
  return lastMonths(month, count).map((one) => monthlyFigure(one, indicator, territory));
}
