import { parcoursCourbes } from '../contracts/parcoursCourbes.ts';
import { parcoursEcarts } from '../contracts/parcoursEcarts.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type EntryGap = PublishedRow<typeof parcoursEcarts>;
export type EntryShare = PublishedRow<typeof parcoursCourbes>;

/** Month of the comparison: the last one at which the latest cohort is wholly followed. */
export const gapMonth = 12;

/** First entries that are told, the most frequent first. */
const events: readonly EntryGap['evenement'][] = ['emploi', 'formation', 'alternance'];

/**
 * The first entries of a cohort in a département against the rest of the region, after a year: each
 * difference with the share of the département. None while they are not published.
 */
export function entryGaps(
  departement: string,
  cohort: number,
): { gap: EntryGap; share: EntryShare | null }[] {
  const isOwn = (row: EntryGap | EntryShare) =>
    row.territoire_niveau === 'departement' &&
    row.territoire_code === departement &&
    row.cohorte === cohort &&
    row.population === 'ensemble' &&
    row.issue !== 'first_exit' &&
    row.mois === gapMonth;
  const gaps = readPublished(parcoursEcarts).filter(
    (row) => isOwn(row) && row.comparaison === 'reste_region',
  );
  const shares = readPublished(parcoursCourbes).filter(
    (row) => isOwn(row) && row.hypothese === 'observe',
  );
  return events.flatMap((event) => {
    const gap = gaps.find(({ evenement }) => evenement === event);
    const share = shares.find(({ evenement }) => evenement === event) ?? null;
    return gap ? [{ gap, share }] : [];
  });
}
