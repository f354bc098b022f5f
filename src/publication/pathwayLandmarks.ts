import { parcoursParts } from '../contracts/parcoursParts.ts';
import { region, type TerritoryKey } from './keyFigure.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type PathwayShare = PublishedRow<typeof parcoursParts>;

/** Months after the first reception that are published of a département or a mission locale. */
const landmarks: readonly number[] = [0, 6, 12, 24];

/** Where the young people of a cohort were at its landmarks, in a territory and in the region. */
export interface PathwayLandmarks {
  cohort: number;
  months: { month: number; rows: PathwayShare[]; region: PathwayShare[] }[];
}

let byTerritory: Map<string, PathwayShare[]> | null = null;

/** The landmarks of the latest cohort followed for two years; null while none is published. */
export function pathwayLandmarks(territory: TerritoryKey): PathwayLandmarks | null {
  byTerritory ??= Map.groupBy(
    readPublished(parcoursParts),
    (row) => `${row.territoire_niveau}|${row.territoire_code}`,
  );
  const of = ({ level, code }: TerritoryKey) => byTerritory?.get(`${level}|${code}`) ?? [];
  return landmarksOf(of(territory), of(region));
}

/** The same from the rows of a territory and of the region. */
export function landmarksOf(
  rows: readonly PathwayShare[],
  regional: readonly PathwayShare[],
): PathwayLandmarks | null {
  const whole = rows.filter(isWhole);
  const followed = whole.filter((row) => row.mois === 24 && row.part !== null);
  const cohort = Math.max(...(followed.length > 0 ? followed : whole).map((row) => row.cohorte));
  const at = (all: readonly PathwayShare[], month: number) =>
    all.filter((row) => isWhole(row) && row.cohorte === cohort && row.mois === month);
  const months = landmarks
    .map((month) => ({ month, rows: at(whole, month), region: at(regional, month) }))
    .filter((one) => one.rows.length > 0);
  return months.length === 0 ? null : { cohort, months };
}

/** Everybody of the cohort, month after month since the first reception. */
function isWhole(row: PathwayShare): boolean {
  return (
    row.serie === 'situations' &&
    row.population === 'ensemble' &&
    row.depart === 'ensemble' &&
    landmarks.includes(row.mois)
  );
}
