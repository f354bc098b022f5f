import { lastMonths } from './lastMonths.ts';

/** The months whose totals since January are drawn with those of a month: its year and two before. */
export function cumulMonths(month: string): readonly string[] {
  return lastMonths(month, 24 + Number(month.slice(5)));
}
