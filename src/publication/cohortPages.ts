import { parcoursCourbes } from '../contracts/parcoursCourbes.ts';
import { type CohortGroup, cohortGroups } from './cohortGroups.ts';
import { cohortRows } from './cohortRows.ts';
import { link } from './link.ts';
import { readPublished } from './readPublished.ts';

let years: readonly number[] | null = null;

/** Years of first reception that are published, in order. */
export function cohortYears(): readonly number[] {
  years ??= [...new Set(readPublished(parcoursCourbes).map(({ cohorte }) => cohorte))].sort(
    (a, b) => a - b,
  );
  return years;
}

/** Whether a group of a cohort has a page: one value at least is published. */
export function hasCohortPage(cohort: number, group: CohortGroup): boolean {
  return cohortRows(parcoursCourbes, cohort, group).some(
    ({ statut_valeur }) => statut_valeur === 'publie',
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
