import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { formatChange } from '../format/formatChange.ts';
import { type Change, seriesBreak } from './keyFigureCells.ts';

type MonthlyChange = Pick<Change, 'text' | 'title'>;

/**
 * Change of a count between a period and the same one a year before: a number, “rupture” when the
 * series is broken in between, “n. c.” when a value is missing.
 */
export function changeBetween(
  indicator: string,
  period: string,
  before: number | null,
  now: number | null,
): MonthlyChange {
  const broken = seriesBreak(indicatorOf(indicator), Number(period.slice(0, 4)));
  if (broken !== null && before !== null && now !== null) return { text: 'rupture', title: broken };
  const text = formatChange(before, now, 'count');
  if (text !== null) return { text, title: null };
  return { text: 'n.\u00a0c.', title: 'non calculable : une des deux valeurs manque' };
}
