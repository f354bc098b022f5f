import { firstMonthlyYear } from '../../../src/contracts/monthlyGrain.ts';
import type { TableRows } from '../../confidentiality/cells/tableRows.ts';
import type { ExactTables } from '../count/countExtract.ts';
import { lifeTablesAtGrain } from './lifeTablesAtGrain.ts';
import { monthlyAtGrain } from './monthlyAtGrain.ts';

/** The exact tables at the grains that are published: what the protection starts from. */
export function publishableTables(tables: ExactTables): TableRows {
  const followed = tables.activite_mensuelle.filter(
    ({ periode }) => Number(periode.slice(0, 4)) >= firstMonthlyYear,
  );
  return {
    ...tables,
    activite_mensuelle: monthlyAtGrain(followed),
    parcours_premiere_entree: lifeTablesAtGrain(tables.parcours_premiere_entree),
  };
}
