import type { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import { type Datasets, statusOf } from '../dataset.ts';
import { type TotalRow, totalsSinceJanuary } from './totalsSinceJanuary.ts';
import type { Status } from './worstStatus.ts';

export type MonthlyTotal = TotalRow & { arrondi: null; statut: Status };

/**
 * `cumuls_mensuels` of the years whose months are exact: their sums since January. Rounded months
 * are not summed: their totals are rounded apart, and stand in `data/`.
 */
export function monthlyTotals(datasets: Datasets): MonthlyTotal[] {
  const dataset = datasets.get('activite_mensuelle');
  if (dataset === undefined) return [];
  const exact = dataset.rows.filter(({ edition }) => edition.metadata.arrondi === undefined);
  return [...Map.groupBy(exact, ({ edition }) => edition)].flatMap(([edition, rows]) => {
    const statut = statusOf(dataset, edition);
    const months = rows.map(({ values }) => values as RowOf<typeof activiteMensuelle>);
    return totalsSinceJanuary(months).map((total) => ({ ...total, arrondi: null, statut }));
  });
}
