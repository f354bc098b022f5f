import type { FrozenType } from './FrozenType.ts';
import { type SequenceSet, sequenceLength } from './SequenceSet.ts';

/**
 * The type under whose frozen shares each sequence is the most likely: the greatest sum over the
 * months of log(share of the situation). A share of 0 may stand for anything below half a step of
 * rounding: it is taken as a quarter of the step, then the shares of a month are made to add up to
 * one. The size of a type does not count. Ties go to the first type.
 */
export function mostLikelyTypes(
  { states, weights }: SequenceSet,
  types: readonly FrozenType[],
): Uint8Array {
  const size = types[0]?.shares[0]?.length ?? 0;
  const tables = types.map(logShares);
  const found = new Uint8Array(weights.length);
  for (let rank = 0; rank < weights.length; rank += 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (let type = 0; type < tables.length; type += 1) {
      const table = tables[type] as Float64Array;
      let likelihood = 0;
      for (let month = 0; month < sequenceLength; month += 1) {
        const state = states[rank * sequenceLength + month] as number;
        likelihood += table[month * size + state] as number;
      }
      if (likelihood > best) [best, found[rank]] = [likelihood, type];
    }
  }
  return found;
}

function logShares({ shares, step }: FrozenType): Float64Array {
  return Float64Array.from(
    shares.flatMap((month) => {
      const floored = month.map((share) => Math.max(share, step / 4));
      const total = floored.reduce((sum, one) => sum + one, 0);
      return floored.map((share) => Math.log(share / total));
    }),
  );
}
