import type { Span } from '../linkedTables.ts';

/** A count as a rounded edition publishes it: the nearest multiple of the step, 7 at 5 and 8 at 10. */
export function roundedTo(count: number, step: number): number {
  return Math.round(count / step) * step;
}

/** The counts that are published as this multiple of the step: those below the threshold are hidden. */
export function roundedSpan(shown: number, step: number, threshold: number): Span {
  const half = Math.floor((step - 1) / 2);
  return [Math.max(threshold, shown - half), shown + half];
}
