import { monthlyGrains } from '../../../src/contracts/monthlyGrain.ts';

/** Distinct people with an act in the month: adds up to no quarter and no year. */
export const seenInMonth = 'jeunes_vus_dans_le_mois';

/** Indicators of `activite_mensuelle`, in order. */
export const monthlyIndicators: readonly string[] = Object.keys(monthlyGrains);
