import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import { monthlyGrains } from '../../../src/contracts/monthlyGrain.ts';
import { valuesTable } from '../database/valuesTable.ts';
import { monthlyIndicators } from './monthlyIndicators.ts';

const lifetime = (unit: string) => ({
  rang: 'INTEGER',
  indicateur: 'VARCHAR',
  [`premier_${unit}`]: 'INTEGER',
  [`dernier_${unit}`]: 'INTEGER',
});

/** `indicateur_annuel`, `indicateur_mensuel`: indicators in order, with the periods they exist. */
export const indicatorTables =
  valuesTable(
    'indicateur_annuel',
    lifetime('an'),
    activityIndicators.map(({ id }, rank) => [rank, id, ...yearsOf(id)]),
  ) +
  valuesTable(
    'indicateur_mensuel',
    lifetime('mois'),
    monthlyIndicators.map((id, rank) => [rank, id, ...monthsOf(id)]),
  );

function yearsOf(id: string): [first: number, last: number] {
  const indicator = activityIndicators.find((one) => one.id === id);
  return [indicator?.firstYear ?? 0, indicator?.lastYear ?? 9999];
}

/** Months numbered 12 × year + rank. */
function monthsOf(id: string): [first: number, last: number] {
  const [first, last] = yearsOf(id);
  const [year = first, month = 1] = monthlyGrains[id]?.firstMonth?.split('-').map(Number) ?? [];
  return [year * 12 + month - 1, last * 12 + 11];
}
