import type { Span } from './linkedTables.ts';

/** Most by which two extractions are supposed to differ, where they are not equal. */
export const nearlySame = 4;

/**
 * What is left of a span once another extraction has told of the same count: both if they meet,
 * else the other one widened by what may have changed in between, else the first alone.
 */
export function meet(own: Span, other: Span): Span {
  return common(own, other) ?? common(own, widened(other)) ?? own;
}

/** A span when the count may have changed a little since. */
export function widened([low, high]: Span): Span {
  return [Math.max(0, low - nearlySame), high + nearlySame];
}

function common(one: Span, other: Span): Span | null {
  const low = Math.max(one[0], other[0]);
  const high = Math.min(one[1], other[1]);
  return low > high ? null : [low, high];
}
