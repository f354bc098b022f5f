import { parcoursCourbes } from '../contracts/parcoursCourbes.ts';
import type { CohortGroup } from './cohortGroups.ts';
import { cohortRows } from './cohortRows.ts';
import type { PublishedRow } from './readPublished.ts';

export type CurveRow = PublishedRow<typeof parcoursCourbes>;

/** The three entries that are followed, in the order of the site. */
export const entries = [
  { event: 'formation', issue: 'formation_ever', label: 'Formation', to: 'vers la formation' },
  { event: 'alternance', issue: 'alternance_ever', label: 'Alternance', to: 'vers l’alternance' },
  { event: 'emploi', issue: 'emploi_ever', label: 'Emploi', to: 'vers l’emploi' },
] as const;

/** Months at which values are compared. */
export const landmarks = [6, 12, 18, 24] as const;

/** The curve of an entry, where loss of contact leaves people at risk. */
export function entryCurve(
  cohort: number,
  group: Pick<CohortGroup, 'level' | 'code' | 'population'>,
  issue: CurveRow['issue'],
): CurveRow[] {
  return cohortRows(parcoursCourbes, cohort, group).filter(
    (row) => row.issue === issue && row.hypothese === 'observe',
  );
}

/** Whether a curve has something to draw. */
export function isDrawn(rows: readonly { estimation: number | null }[]): boolean {
  return rows.some(({ estimation }) => estimation !== null);
}
