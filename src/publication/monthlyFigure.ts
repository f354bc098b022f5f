import { activiteMensuelle } from '../contracts/activiteMensuelle.ts';
import { region, type TerritoryKey } from './keyFigure.ts';
import { lastMonths } from './lastMonths.ts';
import { periodIndex } from './periodIndex.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type MonthlyFigure = PublishedRow<typeof activiteMensuelle>;

const seriesOf = periodIndex(() => readPublished(activiteMensuelle));

/** The count of a month or quarter; null when no row holds it, as before the first one. */
export function monthlyFigure(
  period: string,
  indicator: string,
  territory: TerritoryKey = region,
): MonthlyFigure | null {
  return seriesOf(indicator, territory).get(period) ?? null;
}

/** The months up to this one, oldest first: null where no row holds the count. */
export function monthlySeries(
  month: string,
  count: number,
  indicator: string,
  territory: TerritoryKey = region,
): (MonthlyFigure | null)[] {
  const series = seriesOf(indicator, territory);
  return lastMonths(month, count).map((one) => series.get(one) ?? null);
}
