import type { RowOf } from '../../../src/contracts/contract.ts';
import type { missionsLocalesSemblables } from '../../../src/contracts/missionsLocalesSemblables.ts';
import {
  fewestSharedFeatures,
  similarityProfile,
  similaritySize,
} from '../../../src/contracts/similarityFeatures.ts';
import type { KeyFigure } from './keyFigures.ts';
import { roundTo } from './roundTo.ts';

export type SimilarStructure = RowOf<typeof missionsLocalesSemblables> & {
  statut: KeyFigure['statut'];
};

/** How many are given for each mission locale. */
const neighbours = 4;

/** A mission locale's published features, each in standard deviations of the network. */
interface Features {
  figure: KeyFigure;
  size: number | null;
  profile: (number | null)[];
}

/**
 * `missions_locales_semblables`: for each mission locale, the nearest ones by size (logarithm of
 * the young people accompanied) and profile, half each, in the latest year that has both. Only
 * published values are used: a secret share is not compared, which reveals nothing of it.
 */
export function similarStructures(figures: readonly KeyFigure[]): SimilarStructure[] {
  const local = figures.filter(({ territoire_niveau: level }) => level === 'mission_locale');
  const years = [...Map.groupBy(local, ({ annee }) => annee)].sort(([a], [b]) => b - a);
  for (const [, ofYear] of years) {
    const rows = nearest(featuresOf(ofYear));
    if (rows.length > 0) return rows;
  }
  return [];
}

function nearest(structures: readonly Features[]): SimilarStructure[] {
  return structures.flatMap((structure) =>
    structures
      .flatMap((other) => (other === structure ? [] : (rowOf(structure, other) ?? [])))
      .sort((a, b) => a.distance - b.distance || (a.code_semblable < b.code_semblable ? -1 : 1))
      .slice(0, neighbours),
  );
}

/** The features of each structure, in the order of the figures. */
function featuresOf(figures: readonly KeyFigure[]): Features[] {
  const own = Map.groupBy(figures, ({ territoire_code: code }) => code);
  const column = (indicator: string, scale: (value: number) => number = (value) => value) =>
    standardised(
      [...own.values()].map((rows) => {
        const value = rows.find(({ indicateur }) => indicateur === indicator)?.valeur ?? null;
        return value === null ? null : scale(value);
      }),
    );
  // A double counts as much from 500 to 1 000 young people as from 2 000 to 4 000.
  const sizes = column(similaritySize, (value) => Math.log(Math.max(value, 1)));
  const shares = similarityProfile.map((indicator) => column(indicator));
  return [...own.values()].map((rows, rank) => ({
    figure: rows[0] as KeyFigure,
    size: sizes[rank] ?? null,
    profile: shares.map((share) => share[rank] ?? null),
  }));
}

/** Values divided by their standard deviation; a feature that never differs tells nothing. */
function standardised(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const deviation = rootMeanSquare(known.map((value) => value - mean)) || 1;
  return values.map((value) => (value === null ? null : value / deviation));
}

function rowOf(one: Features, other: Features): SimilarStructure | null {
  const shared = one.profile.flatMap((value, rank) => {
    const compared = other.profile[rank] ?? null;
    return value === null || compared === null ? [] : [value - compared];
  });
  if (one.size === null || other.size === null || shared.length < fewestSharedFeatures) return null;
  const size = Math.abs(one.size - other.size);
  const profile = rootMeanSquare(shared);
  return {
    annee: one.figure.annee,
    code: one.figure.territoire_code,
    nom: one.figure.territoire_nom,
    code_semblable: other.figure.territoire_code,
    nom_semblable: other.figure.territoire_nom,
    distance: roundTo(rootMeanSquare([size, profile]), 2),
    distance_taille: roundTo(size, 2),
    distance_profil: roundTo(profile, 2),
    parts_comparees: shared.length,
    statut: one.figure.statut,
  };
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
}
