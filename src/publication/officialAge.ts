import { lastMonth } from '../contracts/lastMonth.ts';
import { type ValueAge, valueAge } from '../format/valueAge.ts';
import { latestPublication } from './latestPublication.ts';

/** The age of the last value of official rows, at the latest edition of the site; null without a row. */
export function officialAge(rows: readonly { periode: string }[]): ValueAge | null {
  const last = rows
    .map(({ periode }) => periode)
    .sort((a, b) => lastMonth(a) - lastMonth(b))
    .at(-1);
  return last === undefined ? null : seriesAge(last);
}

/** The same, from the period of the last value. */
export function seriesAge(period: string): ValueAge {
  return valueAge(period, { publishedOn: latestPublication() });
}

/** How a census is dated, at the latest edition of the site. */
export function censusAge(year: number): ValueAge {
  return valueAge(String(year), { publishedOn: latestPublication(), kind: 'recensement' });
}
