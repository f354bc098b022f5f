import { type SequenceSet, sequenceLength } from './SequenceSet.ts';

/** What it costs to make a sequence another one. */
export interface EditCosts {
  /** Number of situations. */
  size: number;
  /** Cost of replacing situation i by j, at `i * size + j`. */
  substitution: Float64Array;
  /** Cost of inserting or removing a month: half the greatest substitution, as TraMineR does. */
  indel: number;
}

/** Every replacement costs 2 and every insertion 1: the distance of the longest common subsequence. */
export function constantCosts(size: number): EditCosts {
  return costsOf(size, () => 2);
}

/**
 * A replacement costs 2 − p(j|i) − p(i|j), where p(j|i) is the observed share of months in i that
 * are followed by j (Gabadinho et al., Journal of Statistical Software 40(4), 2011, TraMineR's
 * “TRATE”): situations that often follow one another are close.
 */
export function transitionRateCosts({ states, weights }: SequenceSet, size: number): EditCosts {
  const passages = new Float64Array(size * size);
  weights.forEach((weight, rank) => {
    const from = rank * sequenceLength;
    for (let month = from; month < from + sequenceLength - 1; month += 1) {
      const at = (states[month] ?? 0) * size + (states[month + 1] ?? 0);
      passages[at] = (passages[at] ?? 0) + weight;
    }
  });
  const leaving = Array.from({ length: size }, (_, i) =>
    passages.subarray(i * size, (i + 1) * size).reduce((sum, one) => sum + one, 0),
  );
  const rate = (i: number, j: number) => {
    const total = leaving[i] ?? 0;
    return total === 0 ? 0 : (passages[i * size + j] ?? 0) / total;
  };
  return costsOf(size, (i, j) => 2 - rate(i, j) - rate(j, i));
}

function costsOf(size: number, cost: (i: number, j: number) => number): EditCosts {
  const substitution = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) if (i !== j) substitution[i * size + j] = cost(i, j);
  }
  return { size, substitution, indel: substitution.reduce((a, b) => Math.max(a, b), 0) / 2 };
}
