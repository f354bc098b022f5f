import { parcoursParts } from '../contracts/parcoursParts.ts';
import type { CohortGroup } from './cohortGroups.ts';
import { cohortRows } from './cohortRows.ts';
import { isSituationShare } from './isSituationShare.ts';
import type { PublishedRow } from './readPublished.ts';

type ShareRow = PublishedRow<typeof parcoursParts>;

export interface SituationShares {
  rows: ShareRow[];
  /** Months of which every share is published, in order. */
  whole: number[];
}

/** The shares of the situations of a group, by month since the first reception. */
export function situationShares(cohort: number, group: CohortGroup): SituationShares {
  return sharesOf(cohortRows(parcoursParts, cohort, group));
}

/** The same from the rows of a group, among which those of other series. */
export function sharesOf(all: readonly ShareRow[]): SituationShares {
  const rows = all.filter(isSituationShare);
  const whole = [...Map.groupBy(rows, ({ mois }) => mois)]
    .filter(([, own]) => own.every(({ part }) => part !== null))
    .map(([month]) => month);
  return { rows, whole: whole.sort((a, b) => a - b) };
}
