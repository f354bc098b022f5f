import { randomLcg } from 'd3-random';
import { alignmentDistance, type SequenceDistance } from './alignmentDistance.ts';
import { distanceMatrix } from './distanceMatrix.ts';
import { partitionAroundMedoids } from './partitionAroundMedoids.ts';
import { type SequenceSet, sequenceLength, subset } from './SequenceSet.ts';
import { silhouette } from './silhouette.ts';
import type { EditCosts } from './substitutionCosts.ts';
import { systematicSample } from './systematicSample.ts';

export interface ClaraOptions {
  /** Numbers of groups to try. */
  sizes: readonly number[];
  /** Samples drawn; people in each of them. */
  samples: number;
  people: number;
  /** All the chance there is. */
  seed: number;
}

/** A partition of everybody around k medoids. */
export interface Partition {
  k: number;
  /** Group of each sequence. */
  groups: Uint8Array;
  /** Sum over everybody of the distance to the medoid. */
  cost: number;
  /** Average silhouette width in the sample that gave the medoids. */
  silhouette: number;
}

/**
 * CLARA (Kaufman and Rousseeuw, 1990): for each k, PAM on several samples, and the medoids that
 * suit everybody best. Memory grows with the square of the sample and the length of the list of
 * sequences, time with samples × k × sequences. With as many sequences as a sample holds, it is
 * PAM itself on everybody.
 */
export function clara(set: SequenceSet, costs: EditCosts, options: ClaraOptions): Partition[] {
  const distance = alignmentDistance(costs);
  const best = new Map<number, Partition>();
  for (const sample of samplesOf(set, options)) {
    const own = subset(set, sample.ranks, sample.weights);
    const matrix = distanceMatrix(own, distance);
    const toMedoid = distancesToMedoids(set, distance);
    for (const k of options.sizes) {
      const medoids = partitionAroundMedoids(matrix, k);
      const whole = nearestMedoids(set.weights, medoids, (at) => toMedoid(sample.ranks[at] ?? 0));
      if (whole.cost >= (best.get(k)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      const groups = sample.ranks.map((rank) => whole.groups[rank] ?? 0);
      best.set(k, { k, ...whole, silhouette: silhouette(matrix, groups, k) });
    }
  }
  return [...best.values()];
}

function samplesOf(set: SequenceSet, { samples, people, seed }: ClaraOptions) {
  const count = set.weights.length;
  if (count <= people) {
    return [{ ranks: Array.from({ length: count }, (_, rank) => rank), weights: set.weights }];
  }
  const random = randomLcg(seed / 2 ** 32);
  return Array.from({ length: samples }, () => systematicSample(set.weights, people, random()));
}

/** Distances of everybody to a sequence, kept for the partitions that share a medoid. */
function distancesToMedoids({ states, weights }: SequenceSet, distance: SequenceDistance) {
  const known = new Map<number, Float32Array>();
  return (medoid: number): Float32Array => {
    let distances = known.get(medoid);
    if (distances === undefined) {
      const from = medoid * sequenceLength;
      distances = new Float32Array(weights.length);
      for (let rank = 0; rank < weights.length; rank += 1) {
        distances[rank] = distance(states, rank * sequenceLength, states, from);
      }
      known.set(medoid, distances);
    }
    return distances;
  };
}

function nearestMedoids(
  weights: Float64Array,
  medoids: readonly number[],
  distancesTo: (medoid: number) => Float32Array,
) {
  const nearest = new Float32Array(weights.length).fill(Number.POSITIVE_INFINITY);
  const groups = new Uint8Array(weights.length);
  medoids.forEach((medoid, group) => {
    distancesTo(medoid).forEach((d, rank) => {
      if (d >= (nearest[rank] as number)) return;
      nearest[rank] = d;
      groups[rank] = group;
    });
  });
  const cost = weights.reduce((sum, weight, rank) => sum + weight * (nearest[rank] as number), 0);
  return { groups, cost };
}
