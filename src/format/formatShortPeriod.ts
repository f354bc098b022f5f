import { formatShortMonth } from './formatShortMonth.ts';

/** “sept. 2026” for a month, “T3 2026” for a quarter. Throws a RangeError on anything else. */
export function formatShortPeriod(period: string): string {
  const [, year, quarter] = /^(\d{4})-(T[1-4])$/.exec(period) ?? [];
  return quarter ? `${quarter}\u00a0${year}` : formatShortMonth(period);
}
