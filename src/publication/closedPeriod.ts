import type { Grain } from '../contracts/monthlyGrain.ts';

/** The period that its last month closes, as the files write it: 2026-09, 2026-T3, 2026. */
export function closedPeriod(closing: string, grain: Grain): string {
  const year = closing.slice(0, 4);
  if (grain === 'mois') return closing;
  return grain === 'annee' ? year : `${year}-T${Number(closing.slice(5)) / 3}`;
}
