import * as Plot from '@observablehq/plot';
import { color } from './palette.ts';
import { textWidth } from './textWidth.ts';
import { valueWords } from './valueWords.ts';
import { lineHeight } from './wordLines.ts';
import { type Word, words } from './words.ts';

/** A value to compare with: the region, the median. */
export interface Reference {
  value: number;
  label: string;
}

interface Placement {
  px: (value: number) => number;
  range: readonly [number, number];
  width: number;
  size: number;
  unit: string;
  decimals: number;
}

/**
 * Dashed vertical rules with their labels above (“Région 12,9 %”), each on its own line so that
 * two near values never overlap. `top` is the height that the labels take.
 */
export function referenceRules(
  references: readonly Reference[],
  { px, width, size, unit, decimals }: Placement,
): { top: number; marks: (bottom: number) => Plot.Markish } {
  const step = lineHeight(size);
  const top = references.length ? references.length * step + 4 : 4;
  const items = references.map((reference, i) => {
    const text = `${reference.label} ${valueWords({ ...reference, absence: null }, decimals, unit)}`;
    const half = textWidth(text, size) / 2;
    const x = Math.max(half, Math.min(width - half, px(reference.value)));
    return { value: reference.value, text, x, y: (i + 0.5) * step };
  });
  const labels: Word[] = items.map(({ text, x, y }) => ({
    x,
    y,
    text,
    size,
    anchor: 'middle',
    fill: color('muted'),
    halo: color('paper'),
  }));
  const marks = (bottom: number) => [
    Plot.ruleX(items, {
      x: 'value',
      y1: (d: { y: number }) => d.y + step / 2,
      y2: bottom,
      stroke: color('reference'),
      strokeWidth: 1.5,
      strokeDasharray: '3 3',
    }),
    words(labels),
  ];
  return { top, marks };
}
