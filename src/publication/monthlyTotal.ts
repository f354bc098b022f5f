import { cumulsMensuels } from '../contracts/cumulsMensuels.ts';
import { region, type TerritoryKey } from './keyFigure.ts';
import { periodIndex } from './periodIndex.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type MonthlyTotal = PublishedRow<typeof cumulsMensuels>;

const seriesOf = periodIndex(() => readPublished(cumulsMensuels));

/** The total from January to a month or quarter; null when no row holds it. */
export function monthlyTotal(
  period: string,
  indicator: string,
  territory: TerritoryKey = region,
): MonthlyTotal | null {
  return seriesOf(indicator, territory).get(period) ?? null;
}
