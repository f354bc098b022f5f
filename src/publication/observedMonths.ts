import { entries, entryCurve } from './cohortEntries.ts';
import { cohortGroups } from './cohortGroups.ts';

/** The last month that the whole of a cohort has reached; −1 where none is published. */
export function observedMonths(cohort: number): number {
  const [whole] = cohortGroups();
  if (whole === undefined) return -1;
  const rows = entries.flatMap(({ issue }) => entryCurve(cohort, whole, issue));
  const known = rows.filter(({ estimation }) => estimation !== null);
  return Math.max(-1, ...known.map(({ mois }) => mois));
}
