import type { Structure } from '../structure.ts';
import { departementProfiles } from './departementProfiles.ts';
import { around1 } from './draw.ts';
import { type Flow, flows } from './flows.ts';
import { type LocalRhythm, localRhythm } from './localRhythm.ts';
import { shiftToMean } from './shiftToMean.ts';
import { stream } from './stream.ts';
import { type StructureProfile, structureProfiles } from './structureProfiles.ts';

/** Attributes whose frequency differs a little from one structure to another. */
const leanings = ['mineur', 'non_neet', 'sans_diplome', 'inscrit', 'precaire', 'permis'] as const;

export type Trait = Flow | (typeof leanings)[number];

type Levels = Readonly<Record<Trait, number>>;

/** A structure with all that the simulation of its young people needs. */
export interface StructureTraits extends Structure {
  rank: number;
  size: number;
  /** Probabilities of living in a QPV and in a FRR zone. */
  qpv: number;
  frr: number;
  /** Level of each trait; the network's mean is 1. */
  levels: Levels;
  /** Level of a flow in a month: season, crisis, trend, level, good and bad years. */
  rhythm: LocalRhythm;
}

/** Shares of the framework agreement, which the structures reach on average. */
const regionShares = { qpv: 0.09, frr: 0.26 };

/** Standard deviation between structures, in logarithm, where it is not 0.1. */
const deviations: Readonly<Partial<Record<Trait, number>>> = {
  formation: 0.05,
  formation_region: 0.06,
  emploi: 0.05,
  contact: 0.03,
  entretien: 0.06,
  sans_diplome: 0.06,
  inscrit: 0.05,
  permis: 0.07,
  permis_b_region: 0.08,
};

/** Traits of the structures, in order of code: the demonstration's own profiles, plus a noise. */
export function structureTraits(seed: number, structures: readonly Structure[]): StructureTraits[] {
  const sorted = [...structures].sort((a, b) => (a.code < b.code ? -1 : 1));
  const profiles = sorted.map(profileOf);
  const sizes = profiles.map((profile) => profile.size);
  const share = (key: 'qpv' | 'frr') => profiles.map((profile) => profile[key] / 100);
  const qpv = shiftToMean(share('qpv'), sizes, regionShares.qpv);
  const frr = shiftToMean(share('frr'), sizes, regionShares.frr);
  const levels = drawLevels(seed, sorted, sizes);
  return sorted.map((structure, rank) => ({
    ...structure,
    rank,
    size: sizes[rank] ?? 0,
    qpv: qpv[rank] ?? 0,
    frr: frr[rank] ?? 0,
    levels: levels[rank] as Levels,
    rhythm: localRhythm(seed, rank, levels[rank] as Levels),
  }));
}

function profileOf({ code, nom }: Structure): StructureProfile {
  const profile = structureProfiles[code];
  if (profile === undefined) {
    throw new Error(`scripts/demo/simulation/structureProfiles.ts : ${code} (${nom}) est absent`);
  }
  return profile;
}

function drawLevels(
  seed: number,
  structures: readonly Structure[],
  sizes: readonly number[],
): Record<string, number>[] {
  const levels: Record<string, number>[] = structures.map(() => ({}));
  for (const [key, trait] of [...flows, ...leanings].entries()) {
    const raw = structures.map(
      ({ departement }, rank) =>
        departementLevel(departement, trait) *
        around1(stream(seed, 1, key, rank), deviations[trait] ?? 0.1),
    );
    const mean = weightedMean(raw, sizes);
    raw.forEach((level, rank) => {
      (levels[rank] as Record<string, number>)[trait] = level / mean;
    });
  }
  return levels;
}

function departementLevel(departement: string, trait: Trait): number {
  const profile: Partial<Record<Trait, number>> = departementProfiles[departement] ?? {};
  return profile[trait] ?? 1;
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, rank) => sum + value * (weights[rank] ?? 0), 0) / total;
}
