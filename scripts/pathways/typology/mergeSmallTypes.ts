import { type MonthCounts, peopleOf } from './countsByMonth.ts';

/** Fewest people of a type. */
export const smallestType = 50;

/**
 * Merges each group of fewer than 50 people, the smallest first, into the one whose chronogram is
 * nearest. Says the group that each one becomes, from 0 on.
 */
export function mergeSmallTypes(counts: readonly MonthCounts[]): {
  counts: MonthCounts[];
  becomes: number[];
} {
  const becomes = counts.map((_, group) => group);
  const merged = counts.map((group) => group.map((month) => [...month]));
  const standing = new Set(becomes);
  for (const group of becomes) if (peopleOf(merged[group] ?? []) === 0) standing.delete(group);
  for (;;) {
    const sizes = [...standing].map((group) => [peopleOf(merged[group] ?? []), group] as const);
    const [people, smallest] = sizes.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? [0, -1];
    if (standing.size < 2 || people >= smallestType) break;
    standing.delete(smallest);
    const into = nearest(merged, smallest, [...standing]);
    merged[into] = added(merged[into] ?? [], merged[smallest] ?? []);
    becomes.forEach((target, group) => {
      if (target === smallest) becomes[group] = into;
    });
  }
  const kept = [...standing].sort((a, b) => a - b);
  return {
    counts: kept.map((group) => merged[group] ?? []),
    becomes: becomes.map((group) => Math.max(0, kept.indexOf(group))),
  };
}

function nearest(counts: readonly MonthCounts[], group: number, others: readonly number[]): number {
  const gaps = others.map((other) => gap(counts[group] ?? [], counts[other] ?? []));
  return others[gaps.indexOf(Math.min(...gaps))] ?? group;
}

/** Sum over months and situations of the differences between the shares of two groups. */
export function gap(a: MonthCounts, b: MonthCounts): number {
  const [people, others] = [peopleOf(a), peopleOf(b)];
  return a.reduce(
    (sum, month, at) =>
      month.reduce(
        (total, count, state) => total + Math.abs(count / people - (b[at]?.[state] ?? 0) / others),
        sum,
      ),
    0,
  );
}

function added(a: MonthCounts, b: MonthCounts): MonthCounts {
  return a.map((month, at) => month.map((count, state) => count + (b[at]?.[state] ?? 0)));
}
