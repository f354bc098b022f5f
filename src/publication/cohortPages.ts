import { parcoursCourbes } from '../contracts/parcoursCourbes.ts';
import { type CohortGroup, cohortGroups } from './cohortGroups.ts';
import { cohortRows } from './cohortRows.ts';
import { situationShares } from './cohortSituations.ts';
import { explorerRows } from './explorerRows.ts';
import { link } from './link.ts';

let years: readonly number[] | null = null;

/** Years of first reception of which a group has a page, in order. */
export function cohortYears(): readonly number[] {
  const groups = cohortGroups();
  years ??= [...new Set(explorerRows().map(({ cohorte }) => cohorte))]
    .filter((cohort) => groups.some((group) => hasCohortPage(cohort, group)))
    .sort((a, b) => a - b);
  return years;
}

/** Whether a group of a cohort has a page: one value at least is published. */
export function hasCohortPage(cohort: number, group: CohortGroup): boolean {
  const isShown = ({ statut_valeur }: { statut_valeur: string }) => statut_valeur === 'publie';
  return (
    cohortRows(parcoursCourbes, cohort, group).some(isShown) ||
    situationShares(cohort, group).rows.some(isShown)
  );
}

/** Every page of the explorer. */
export function cohortPages(): { cohort: number; group: CohortGroup }[] {
  const groups = cohortGroups();
  return cohortYears().flatMap((cohort) =>
    groups.filter((group) => hasCohortPage(cohort, group)).map((group) => ({ cohort, group })),
  );
}

/** Address of the page of a group in a cohort. */
export function cohortLink(cohort: number, { slug }: Pick<CohortGroup, 'slug'>): string {
  return link(`/observatoire/cohortes/${cohort}/${slug ? `${slug}/` : ''}`);
}
