import * as Plot from '@observablehq/plot';
import { color } from './palette.ts';
import type { ValueScale } from './valueScale.ts';

/** The ticks of a horizontal axis as vertical lines, cut where rows have their labels. */
export function tickRules(
  { ticks }: ValueScale,
  spans: readonly { y1: number; y2: number }[],
): Plot.RuleX {
  const lines = ticks.flatMap((tick) => spans.map((span) => ({ ...span, tick })));
  return Plot.ruleX(lines, { x: 'tick', y1: 'y1', y2: 'y2', stroke: color('rule') });
}
