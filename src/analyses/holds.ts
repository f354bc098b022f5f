import type { Claim, How } from './claims.ts';

/** A value with its interval at 95 %, where one is published. */
export interface Estimate {
  value: number;
  low: number | null;
  high: number | null;
  /** Largest error of a rounded count. */
  error?: number;
}

/** Relative tolerance of “double”, and of a change of counts, which have no interval. */
const tenth = 0.1;
const hundredth = 0.01;

/** Points of tolerance of “la moitié” and the like. */
const about = 2.5;
const nearly = 5;

const isAbove = ({ value, low }: Estimate, than: number) => (low ?? value) > than;
const isBelow = ({ value, high }: Estimate, than: number) => (high ?? value) < than;

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
 * Whether a value stands from another as is said. With intervals they must lie apart; without,
 * the values must differ by one percent of the second at least, and by more than their rounding.
 */
export function orderHolds(
  { sign }: Extract<Claim, { kind: 'sign' }>,
  one: Estimate,
  other: Estimate,
): boolean {
  const isBounded = one.low !== null && other.low !== null;
  const rounding = (one.error ?? 0) + (other.error ?? 0);
  const margin = isBounded ? 0 : Math.max(Math.abs(other.value) * hundredth, rounding);
  const above = (one.low ?? one.value) > (other.high ?? other.value) + margin;
  const below = (one.high ?? one.value) < (other.low ?? other.value) - margin;
  if (sign === 0) return !above && !below;
  return sign > 0 ? above : below;
}

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

/** Whether a value is the greatest (or the smallest) of several, its interval apart from theirs. */
export function rankHolds(
  { end }: Extract<Claim, { kind: 'rank' }>,
  one: Estimate,
  others: readonly Estimate[],
): boolean {
  const sign = end === 'first' ? 1 : -1;
  return (
    others.length > 0 && others.every((other) => orderHolds({ kind: 'sign', sign }, one, other))
  );
}
