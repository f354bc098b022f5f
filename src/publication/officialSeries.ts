import { contexteOfficiel } from '../contracts/contexteOfficiel.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type OfficialRow = PublishedRow<typeof contexteOfficiel>;

/**
 * Rows of an official series, of one level of territory or of one territory, oldest first; none
 * where it is not published.
 */
export function officialSeries(
  indicator: string,
  level: OfficialRow['territoire_niveau'],
  code?: string,
): OfficialRow[] {
  return readPublished(contexteOfficiel)
    .filter(
      ({ indicateur, territoire_niveau, territoire_code }) =>
        indicateur === indicator &&
        territoire_niveau === level &&
        (code === undefined || territoire_code === code),
    )
    .sort((a, b) => (a.periode < b.periode ? -1 : 1));
}

/** The rows of an official series for its latest period. */
export function latestPeriod(rows: readonly OfficialRow[]): OfficialRow[] {
  const latest = rows
    .map(({ periode }) => periode)
    .sort()
    .at(-1);
  return rows.filter(({ periode }) => periode === latest);
}
