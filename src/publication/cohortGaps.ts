import { parcoursEcarts } from '../contracts/parcoursEcarts.ts';
import { type CohortGroup, cohortGroups } from './cohortGroups.ts';
import { cohortRows } from './cohortRows.ts';
import type { Position } from './position.ts';
import type { PublishedRow } from './readPublished.ts';

export type GapRow = PublishedRow<typeof parcoursEcarts>;

/** Gaps with other young people, all at one month, for the entries that can be compared. */
export interface Gaps {
  kind: GapRow['comparaison'];
  month: number;
  rows: GapRow[];
}

/** One year tells enough, and not the chance of few months; else what is published. */
const preferred = [12, 24, 6];

/** The published gaps of a group with the cohort before, its sibling groups, the rest of the region. */
export function cohortGaps(cohort: number, group: CohortGroup): Gaps[] {
  const own = cohortRows(parcoursEcarts, cohort, group);
  const siblings = cohortGroups().filter(
    ({ dimension, slug }) =>
      group.level === 'region' && dimension === group.dimension && slug !== group.slug,
  );
  const mirrored = siblings.flatMap((sibling) =>
    cohortRows(parcoursEcarts, cohort, sibling).filter(
      ({ reference }) => reference === group.population,
    ),
  );
  return gapsOf([...own, ...mirrored], cohort);
}

/** The same from rows: those of the closest cohort before, of every sibling, of the rest. */
export function gapsOf(all: readonly GapRow[], cohort: number): Gaps[] {
  const ever = all.filter(({ issue }) => issue !== 'first_exit');
  const before = Math.max(
    ...ever.filter(isCohort).map(({ reference }) => Number(reference)),
    Number.NEGATIVE_INFINITY,
  );
  const kinds = ['cohorte', 'population', 'reste_region'] as const;
  return kinds.flatMap((kind) => {
    const rows = ever
      .filter(({ comparaison }) => comparaison === kind)
      .filter((row) => kind !== 'cohorte' || (Number(row.reference) === before && before < cohort));
    const month = preferred.find((one) =>
      rows.some(({ mois, ecart }) => mois === one && ecart !== null),
    );
    return month === undefined
      ? []
      : [{ kind, month, rows: rows.filter(({ mois }) => mois === month) }];
  });
}

function isCohort({ comparaison }: GapRow): boolean {
  return comparaison === 'cohorte';
}

/** Whether the first group is ahead, from the interval of the gap alone; null when unknown. */
export function gapPosition({
  ecart,
  borne_basse: low,
  borne_haute: high,
}: GapRow): Position | null {
  if (ecart === null || low === null || high === null) return null;
  if (low > 0) return 'au-dessus';
  return high < 0 ? 'au-dessous' : 'proche';
}
