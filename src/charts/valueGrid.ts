import * as Plot from '@observablehq/plot';
import { color } from './palette.ts';
import type { ValueScale } from './valueScale.ts';
import { words } from './words.ts';

/** Horizontal rules at the ticks of a scale, with their values at the left. */
export function valueGrid(
  scale: ValueScale,
  frame: { left: number; right: number; py: (value: number) => number; size: number },
): Plot.Markish {
  const { left, right, py, size } = frame;
  const rules = scale.ticks.map((tick) => ({ y: py(tick), x1: left, x2: right }));
  return [
    Plot.ruleY(rules, {
      x1: { value: 'x1', scale: null },
      x2: { value: 'x2', scale: null },
      y: { value: 'y', scale: null },
      stroke: color('rule'),
    }),
    words(
      scale.ticks.map((tick) => ({
        x: left - 8,
        y: py(tick),
        text: scale.format(tick),
        size,
        anchor: 'end',
        fill: color('muted'),
      })),
    ),
  ];
}
