import type { Span } from '../linkedTables.ts';

/** A count as a rounded edition publishes it: the nearest multiple of the step, the upper of two. */
export function roundedTo(count: number, step: number): number {
  return Math.round(count / step) * step;
}

/** The counts that are published as this multiple of the step: those below the threshold are hidden. */
export function roundedSpan(shown: number, step: number, threshold: number): Span {
  const below = Math.floor(step / 2);
  return [Math.max(threshold, shown - below), shown + step - below - 1];
}

/**
 * What is left of a whole, as a rounded edition publishes it beside the other part: the whole,
 * rounded, less the other, rounded.
 */
export function roundedRest(count: number, other: number, step: number): number {
  return roundedTo(count + other, step) - roundedTo(other, step);
}

/** The counts that are published as this rest: the errors of two roundings add up. */
export function restSpan(shown: number, step: number, threshold: number): Span {
  return [Math.max(threshold, shown - step + 1), shown + step - 1];
}
