import type { Claim, How } from './claims.ts';

/** A value with its interval at 95 %, where one is published. */
export interface Estimate {
  value: number;
  low: number | null;
  high: number | null;
  /** Largest error that rounding makes on it, in its unit. */
  error?: number;
}

/** A value beside another; whether none of the people of one is in the other. */
export type Rival = Estimate & { areApart: boolean };

/** Relative tolerance of “double”, and of a change of counts, which have no interval. */
const tenth = 0.1;
const hundredth = 0.01;

/** Points of tolerance of “la moitié” and the like. */
const about = 2.5;
const nearly = 5;

const isAbove = ({ value, low, error = 0 }: Estimate, than: number) =>
  (low ?? value) - error > than;
const isBelow = ({ value, high, error = 0 }: Estimate, than: number) =>
  (high ?? value) + error < than;

/** Whether a value is where a share says: “plus de la moitié” keeps its whole interval above. */
export function shareHolds({ percent, how }: Extract<Claim, { kind: 'share' }>, one: Estimate) {
  const tests: Record<How, () => boolean> = {
    above: () => isAbove(one, percent),
    below: () => isBelow(one, percent),
    nearly: () => one.value < percent && one.value >= percent - nearly,
    about: () => Math.abs(one.value - percent) <= about,
  };
  return tests[how]();
}

/** Whether a published difference goes the way that is said: its interval leaves zero out. */
export function gapHolds({ sign }: Extract<Claim, { kind: 'sign' }>, gap: Estimate): boolean {
  if (sign === 0) return !isAbove(gap, 0) && !isBelow(gap, 0);
  return sign > 0 ? isAbove(gap, 0) : isBelow(gap, 0);
}

/**
 * Whether a value stands from another as is said. With intervals, that of their difference leaves
 * zero out: Zou and Donner’s, from the two intervals, where they share nobody (“Construction of
 * confidence limits about effect measures”, Statistics in Medicine 27, 2008); otherwise the two
 * intervals lie apart, which holds whatever binds the two values. Without intervals, the values
 * differ by one percent of the second at least, and by more than their rounding.
 */
export function orderHolds(
  { sign }: Extract<Claim, { kind: 'sign' }>,
  one: Estimate,
  other: Rival,
): boolean {
  const difference = one.value - other.value;
  const margin = marginOf(one, other, difference);
  if (sign === 0) return Math.abs(difference) <= margin;
  return sign * difference > margin;
}

/** How far from each other two values may be without being told apart, in their unit. */
function marginOf(one: Estimate, other: Rival, difference: number): number {
  const rounding = (one.error ?? 0) + (other.error ?? 0);
  const [greater, smaller] = difference >= 0 ? [one, other] : [other, one];
  const [below, above] = [halfBelow(greater), halfAbove(smaller)];
  if (below === null || above === null) {
    return Math.max(Math.abs(other.value) * hundredth, rounding) + (below ?? 0) + (above ?? 0);
  }
  return (other.areApart ? Math.hypot(below, above) : below + above) + rounding;
}

const halfBelow = ({ value, low }: Estimate) => (low === null ? null : value - low);
const halfAbove = ({ value, high }: Estimate) => (high === null ? null : high - value);

/** Whether the ratio of two values is what “double” or “moitié moins” says, within a tenth. */
export function factorHolds(
  { factor, how }: Extract<Claim, { kind: 'factor' }>,
  one: Estimate,
  other: Estimate,
): boolean {
  if (other.value <= 0) return false;
  const ratio = one.value / other.value;
  const tests: Record<How, () => boolean> = {
    above: () => ratio > factor,
    below: () => ratio < factor,
    nearly: () => ratio < factor && ratio >= factor * (1 - tenth),
    about: () => Math.abs(ratio - factor) <= factor * tenth,
  };
  return tests[how]();
}

/** Whether a value is the greatest (or the smallest) of several, told apart from each of them. */
export function rankHolds(
  { end }: Extract<Claim, { kind: 'rank' }>,
  one: Estimate,
  others: readonly Rival[],
): boolean {
  const sign = end === 'first' ? 1 : -1;
  return (
    others.length > 0 && others.every((other) => orderHolds({ kind: 'sign', sign }, one, other))
  );
}
