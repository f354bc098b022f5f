import { parcoursSituations } from '../contracts/parcoursSituations.ts';
import type { TerritoryKey } from './keyFigure.ts';
import { readIfPublished } from './readIfPublished.ts';
import type { PublishedRow } from './readPublished.ts';

export type PathwayRow = PublishedRow<typeof parcoursSituations>;

/** Months after the first reception that are published at every level of territory. */
const landmarks: readonly number[] = [6, 12, 24];

/** The situations of a cohort at its landmarks: one line a situation, one cell a landmark. */
export interface PathwayLandmarks {
  cohort: number;
  months: number[];
  situations: { situation: PathwayRow['situation']; rows: (PathwayRow | null)[] }[];
}

let byTerritory: Map<string, PathwayRow[]> | null = null;

/** The landmarks of the latest cohort followed for two years; null while none is published. */
export function pathwayLandmarks({ level, code }: TerritoryKey): PathwayLandmarks | null {
  byTerritory ??= Map.groupBy(
    readIfPublished(parcoursSituations),
    (row) => `${row.territoire_niveau}|${row.territoire_code}`,
  );
  return tableOfLandmarks(byTerritory.get(`${level}|${code}`) ?? []);
}

/** The same table from the rows of one territory. */
export function tableOfLandmarks(rows: readonly PathwayRow[]): PathwayLandmarks | null {
  const whole = rows.filter(
    ({ population, mois_depuis_accueil: month }) =>
      population === 'ensemble' && landmarks.includes(month),
  );
  const followed = whole.filter((row) => row.mois_depuis_accueil === 24 && row.effectif !== null);
  const cohort = Math.max(...(followed.length > 0 ? followed : whole).map((row) => row.cohorte));
  const own = whole.filter((row) => row.cohorte === cohort);
  if (own.length === 0) return null;
  const months = landmarks.filter((month) => own.some((row) => row.mois_depuis_accueil === month));
  const situations = [...new Set(own.map(({ situation }) => situation))];
  return {
    cohort,
    months,
    situations: situations.map((situation) => ({
      situation,
      rows: months.map(
        (month) =>
          own.find((row) => row.situation === situation && row.mois_depuis_accueil === month) ??
          null,
      ),
    })),
  };
}
