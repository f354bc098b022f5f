import type { Grain } from '../contracts/monthlyGrain.ts';
import { lastMonths } from './lastMonths.ts';

/** Months in a period of each grain. */
const spans: Readonly<Record<Grain, number>> = { mois: 1, trimestre: 3, annee: 12 };

/** The last month, up to this one, that ends a whole period: a quarter ends in March, June… */
export function closingMonth(month: string, grain: Grain): string {
  const past = Number(month.slice(5)) % spans[grain];
  return lastMonths(month, past + 1)[0] ?? month;
}
