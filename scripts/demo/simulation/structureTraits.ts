import type { Structure } from '../structure.ts';
import { departementProfiles } from './departementProfiles.ts';
import { normal } from './draw.ts';
import { type Flow, flows } from './flows.ts';
import { type LocalRhythm, localRhythm } from './localRhythm.ts';
import { shiftToMean } from './shiftToMean.ts';
import { type Random, stream } from './stream.ts';
import { type StructureProfile, structureProfiles } from './structureProfiles.ts';

/** Attributes whose frequency differs a little from one structure to another. */
const leanings = [
  'mineur',
  'femmes',
  'non_neet',
  'sans_diplome',
  'inscrit',
  'precaire',
  'permis',
  'parents',
] as const;

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

/** Standard deviation between structures, in logarithm, where it is not 0.15. */
const deviations: Readonly<Partial<Record<Trait, number>>> = {
  formation: 0.11,
  formation_region: 0.06,
  emploi: 0.14,
  contact: 0.07,
  immersion: 0.1,
  entretien: 0.12,
  mineur: 0.13,
  femmes: 0.06,
  non_neet: 0.18,
  sans_diplome: 0.13,
  inscrit: 0.1,
  permis_b_region: 0.1,
};

/** No structure is further from the mean than this, in standard deviations. */
const furthest = 1.8;

/** How much entries into a job follow youth unemployment, invented: the elasticity. */
const unemploymentEffect = -1.15;

/** Mean youth unemployment rate of the region, in % (Insee, census of 2022). */
const regionUnemployment = 22;

/** Traits of the structures, in order of code: the demonstration's own profiles, plus a noise. */
export function structureTraits(seed: number, structures: readonly Structure[]): StructureTraits[] {
  const sorted = [...structures].sort((a, b) => (a.code < b.code ? -1 : 1));
  const profiles = sorted.map(profileOf);
  const sizes = profiles.map((profile) => profile.size);
  const share = (key: 'qpv' | 'frr') => profiles.map((profile) => profile[key] / 100);
  const qpv = shiftToMean(share('qpv'), sizes, regionShares.qpv);
  const frr = shiftToMean(share('frr'), sizes, regionShares.frr);
  const levels = drawLevels(seed, sorted, profiles);
  return sorted.map((structure, rank) => ({
    ...structure,
    rank,
    size: sizes[rank] ?? 0,
    qpv: qpv[rank] ?? 0,
    frr: frr[rank] ?? 0,
    levels: levels[rank] as Levels,
    rhythm: localRhythm(seed, rank, levels[rank] as Levels, profiles[rank]?.season ?? null),
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
  profiles: readonly StructureProfile[],
): Record<string, number>[] {
  const sizes = profiles.map(({ size }) => size);
  const levels: Record<string, number>[] = structures.map(() => ({}));
  for (const [key, trait] of [...flows, ...leanings].entries()) {
    const raw = structures.map(
      ({ departement }, rank) =>
        departementLevel(departement, trait) *
        (trait === 'emploi' ? jobLevel(profiles[rank]) : 1) *
        wavering(stream(seed, 1, key, rank), deviations[trait] ?? 0.15),
    );
    const mean = weightedMean(raw, sizes);
    raw.forEach((level, rank) => {
      (levels[rank] as Record<string, number>)[trait] = level / mean;
    });
  }
  return levels;
}

/** Around 1, within bounds. */
function wavering(random: Random, deviation: number): number {
  return Math.exp(deviation * Math.max(-furthest, Math.min(furthest, normal(random))));
}

function jobLevel({ unemployment = regionUnemployment }: Partial<StructureProfile> = {}): number {
  return (unemployment / regionUnemployment) ** unemploymentEffect;
}

function departementLevel(departement: string, trait: Trait): number {
  const profile: Partial<Record<Trait, number>> = departementProfiles[departement] ?? {};
  return profile[trait] ?? 1;
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, rank) => sum + value * (weights[rank] ?? 0), 0) / total;
}
