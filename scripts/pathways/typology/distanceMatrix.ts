import type { SequenceDistance } from './alignmentDistance.ts';
import { type SequenceSet, sequenceLength } from './SequenceSet.ts';

/** Distances of weighted objects, row by row; grows with the square of their number. */
export interface WeightedDistances {
  weights: Float64Array;
  distances: Float32Array;
}

export function distanceMatrix(
  { states, weights }: SequenceSet,
  distance: SequenceDistance,
): WeightedDistances {
  const n = weights.length;
  const distances = new Float32Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const d = distance(states, i * sequenceLength, states, j * sequenceLength);
      distances[i * n + j] = d;
      distances[j * n + i] = d;
    }
  }
  return { weights, distances };
}
