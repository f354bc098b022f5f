import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import { valuesTable } from '../database/valuesTable.ts';
import { monthlyIndicators } from './monthlyIndicators.ts';

const columns = {
  rang: 'INTEGER',
  indicateur: 'VARCHAR',
  premiere_annee: 'INTEGER',
  derniere_annee: 'INTEGER',
};

/** `indicateur_annuel`, `indicateur_mensuel`: indicators in order, with the years they exist. */
export const indicatorTables =
  valuesTable(
    'indicateur_annuel',
    columns,
    activityIndicators.map(({ id }, rank) => rowOf(id, rank)),
  ) + valuesTable('indicateur_mensuel', columns, monthlyIndicators.map(rowOf));

function rowOf(id: string, rank: number) {
  const indicator = activityIndicators.find((one) => one.id === id);
  return [rank, id, indicator?.firstYear ?? 0, indicator?.lastYear ?? 9999];
}
