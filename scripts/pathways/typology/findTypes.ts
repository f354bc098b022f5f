import { clara, type Partition } from './clara.ts';
import { countsByMonth, type MonthCounts, peopleOf } from './countsByMonth.ts';
import type { FrozenType } from './FrozenType.ts';
import { mergeSmallTypes } from './mergeSmallTypes.ts';
import { roundedShare } from './roundedShare.ts';
import { type SequenceSet, sequenceLength } from './SequenceSet.ts';
import { safeSteps } from './safeSteps.ts';
import { constantCosts, transitionRateCosts } from './substitutionCosts.ts';
import { typeCode } from './typeCode.ts';

export interface FindOptions {
  /** Number of situations. */
  situations: number;
  /** Counts of people below it are secret. */
  threshold: number;
  samples?: number;
  people?: number;
  seed?: number;
}

/** How clear the groups are under a distance, for a number of groups. */
export interface TriedPartition {
  distance: 'constante' | 'transitions';
  k: number;
  silhouette: number;
}

export interface FoundTypes {
  /** The largest first. */
  types: FrozenType[];
  /** Type of each sequence, by its medoid. */
  groups: Uint8Array;
  tried: TriedPartition[];
  chosen: TriedPartition;
}

/** Numbers of types to try. */
const sizes = [4, 5, 6, 7, 8];

/**
 * Finds the types of these sequences: CLARA under both costs of replacement, the clearest partition
 * (greatest silhouette, the fewest types when two are equal), small types merged, and the shares
 * rounded as finely as tells no small count. Null when these people are too few, or too alike, for
 * two types that tell of none of them.
 */
export function findTypes(
  set: SequenceSet,
  { situations, threshold, samples = 5, people = 1000, seed = 1 }: FindOptions,
): FoundTypes | null {
  const distances = {
    constante: constantCosts(situations),
    transitions: transitionRateCosts(set, situations),
  };
  const partitions = Object.entries(distances).flatMap(([distance, costs]) =>
    clara(set, costs, { sizes, samples, people, seed }).map((partition) => ({
      ...partition,
      distance: distance as TriedPartition['distance'],
    })),
  );
  const best = clearest(partitions);
  if (best === null) return null;
  const size = { k: best.k, size: situations };
  const merged = mergeSmallTypes(countsByMonth(set, best.groups, size));
  const order = merged.counts
    .map((counts, group) => ({ counts, group }))
    .sort((a, b) => peopleOf(b.counts) - peopleOf(a.counts) || a.group - b.group);
  const rankOf = new Map(order.map(({ group }, rank) => [group, rank]));
  const groups = best.groups.map((group) => rankOf.get(merged.becomes[group] ?? 0) ?? 0);
  const tried = partitions.map(({ distance, k, silhouette }) => ({ distance, k, silhouette }));
  const types = frozen(
    order.map(({ counts }) => counts),
    threshold,
  );
  if (types.length < 2) return null;
  return {
    types,
    groups,
    tried,
    chosen: { distance: best.distance, k: best.k, silhouette: best.silhouette },
  };
}

type Tried = Partition & Pick<TriedPartition, 'distance'>;

function clearest(partitions: readonly Tried[]): Tried | null {
  const [best] = [...partitions].sort((a, b) => b.silhouette - a.silhouette || a.k - b.k);
  return best ?? null;
}

/**
 * The rounded shares of each type; the totals of the situations are published by month. Of two
 * that rounding makes alike, which nothing could tell apart, the largest stays. None where no
 * rounding hides every small count.
 */
function frozen(counts: readonly MonthCounts[], threshold: number): FrozenType[] {
  const months = Array.from({ length: sequenceLength }, (_, month) =>
    counts.map((own) => own[month] ?? []),
  );
  const steps = safeSteps(months, { totalsKnown: true, threshold });
  if (steps === null) return [];
  const types = counts.map((own, group) => {
    const people = peopleOf(own);
    const step = steps[group] ?? 1;
    const shares = own.map((month) => month.map((count) => roundedShare(count, people, step)));
    return { code: typeCode({ step, shares }), step, shares };
  });
  const codes = types.map(({ code }) => code);
  return types.filter(({ code }, rank) => codes.indexOf(code) === rank);
}
