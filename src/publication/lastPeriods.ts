import type { Grain } from '../contracts/monthlyGrain.ts';
import { closedPeriod } from './closedPeriod.ts';
import { closingMonth } from './closingMonth.ts';
import { lastMonths } from './lastMonths.ts';

/** The months, quarters or years that end within the `count` months up to this one, oldest first. */
export function lastPeriods(month: string, count: number, grain: Grain): string[] {
  return lastMonths(month, count)
    .filter((one) => closingMonth(one, grain) === one)
    .map((one) => closedPeriod(one, grain));
}

/** The months of a month, a quarter or a year. */
export function monthsIn(period: string): readonly string[] {
  if (/-\d{2}$/.test(period)) return [period];
  const [year = '', quarter] = period.split('-T');
  const last = quarter ? String(3 * Number(quarter)).padStart(2, '0') : '12';
  return lastMonths(`${year}-${last}`, quarter ? 3 : 12);
}
