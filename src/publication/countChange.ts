import { countError } from '../contracts/countError.ts';

/** A count, and the step to which it is rounded: null where it is exact. */
export interface RoundedCount {
  value: number;
  step: number | null;
}

/**
 * What is known of a change between two counts, in percent of the first: the nearest value, and how
 * far the true one may be.
 */
export interface CountChange {
  /** The way of the change that rounding cannot reverse; 0 where it may be the whole of it. */
  sign: -1 | 0 | 1;
  /** Null from zero. */
  percent: number | null;
  /** Largest error, in points of that percentage: 0 between exact counts. */
  error: number;
}

/** The change between two counts, with what their rounding leaves unknown of it. */
export function countChange(before: RoundedCount, now: RoundedCount): CountChange {
  const [low, high] = [before, now].map(({ step }) => countError(step)) as [number, number];
  const difference = now.value - before.value;
  const sign = Math.abs(difference) <= low + high ? 0 : (Math.sign(difference) as -1 | 1);
  if (before.value === 0) return { sign, percent: null, error: 0 };
  const ratio = now.value / before.value;
  const most = (now.value + high) / Math.max(before.value - low, 1);
  const least = (now.value - high) / (before.value + low);
  return {
    sign,
    percent: 100 * (ratio - 1),
    error: low + high === 0 ? 0 : 100 * Math.max(most - ratio, ratio - least),
  };
}

/**
 * The largest error of rounding on a displayed change, in points of percentage: a change that
 * rounding may move further is shown without its percentage.
 */
export const largestChangeError = 1;
