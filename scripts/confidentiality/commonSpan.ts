import type { Span } from './linkedTables.ts';

/** What is left of a span once another one is known; the first alone where they do not meet. */
export function commonSpan(own: Span, other: Span): Span {
  const low = Math.max(own[0], other[0]);
  const high = Math.min(own[1], other[1]);
  return low > high ? own : [low, high];
}
