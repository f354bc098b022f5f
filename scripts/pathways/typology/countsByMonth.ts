import { type SequenceSet, sequenceLength } from './SequenceSet.ts';

/** People of a group in each situation: one line a month, one number a situation. */
export type MonthCounts = number[][];

/** The counts by month of each of k groups of sequences, of which there are `size` situations. */
export function countsByMonth(
  { states, weights }: SequenceSet,
  groups: ArrayLike<number>,
  { k, size }: { k: number; size: number },
): MonthCounts[] {
  const counts = Array.from({ length: k }, () =>
    Array.from({ length: sequenceLength }, () => new Array<number>(size).fill(0)),
  );
  weights.forEach((weight, rank) => {
    const own = counts[groups[rank] as number] as MonthCounts;
    for (let month = 0; month < sequenceLength; month += 1) {
      const situations = own[month] as number[];
      const state = states[rank * sequenceLength + month] as number;
      situations[state] = (situations[state] as number) + weight;
    }
  });
  return counts;
}

/** People of a group, the same every month. */
export function peopleOf(counts: MonthCounts): number {
  return (counts[0] ?? []).reduce((sum, one) => sum + one, 0);
}
