import { roundingStep } from '../../../src/contracts/countError.ts';
import { firstMonthlyYear } from '../../../src/contracts/monthlyGrain.ts';
import type { TableRows } from '../../confidentiality/cells/tableRows.ts';
import { totalsSinceJanuary } from '../../pipeline/derive/totalsSinceJanuary.ts';
import { editionYear } from '../../pipeline/editionYear.ts';
import type { ExactTables } from '../count/countExtract.ts';
import { monthlyAtGrain } from './monthlyAtGrain.ts';

/**
 * The exact tables at the grains that are published: what the protection starts from. Rows to be
 * rounded say so: the months of the years that are open, their totals since January, which have rows
 * there alone, and all that follows people.
 */
export function publishableTables(tables: ExactTables, open: readonly number[]): TableRows {
  const months = monthlyAtGrain(
    tables.activite_mensuelle.filter((row) => editionYear(row) >= firstMonthlyYear),
  );
  const isOpen = (row: { periode: string }) => open.includes(editionYear(row));
  const toRound = <T extends object>(row: T) => ({ ...row, arrondi: roundingStep });
  return {
    activite_annuelle: tables.activite_annuelle,
    profil_annuel: tables.profil_annuel,
    activite_mensuelle: months.map((row) => (isOpen(row) ? toRound(row) : row)),
    cumuls_mensuels: totalsSinceJanuary(months.filter(isOpen)).map(toRound),
    parcours_situations: tables.parcours_situations.map(toRound),
    parcours_transitions: tables.parcours_transitions.map(toRound),
    parcours_premiere_entree: tables.parcours_premiere_entree.map(toRound),
    parcours_apres_formation: tables.parcours_apres_formation.map(toRound),
  };
}
