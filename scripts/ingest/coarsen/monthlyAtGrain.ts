import { grainOf } from '../../../src/contracts/monthlyGrain.ts';
import type { MonthlyRow } from '../count/countActiviteMensuelle.ts';
import { sumToQuarters } from './sumToQuarters.ts';

/**
 * The exact months of `activite_mensuelle`, each indicator at the grain that is published for its
 * level of territory. A year is that of `activite_annuelle`: it has no row here.
 */
export function monthlyAtGrain(rows: readonly MonthlyRow[]): MonthlyRow[] {
  const months = rows.filter((row) => grainOfRow(row) === 'mois');
  const quarters = sumToQuarters(rows.filter((row) => grainOfRow(row) === 'trimestre'));
  const byPeriod = (a: MonthlyRow, b: MonthlyRow) => (a.periode < b.periode ? -1 : 1);
  return [...months, ...quarters].sort((a, b) => (a.periode === b.periode ? 0 : byPeriod(a, b)));
}

function grainOfRow({ indicateur, territoire_niveau }: MonthlyRow) {
  return grainOf(indicateur, territoire_niveau);
}
