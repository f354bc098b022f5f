import * as Plot from '@observablehq/plot';
import { color } from './palette.ts';
import type { RowLayout } from './rowLayout.ts';
import { textWidth } from './textWidth.ts';
import { valueWords } from './valueWords.ts';
import { lineHeight } from './wordLines.ts';
import { type Word, words } from './words.ts';

/** A value to compare with: the region, the median, a target. */
export interface Reference {
  value: number;
  label: string;
}

export interface ReferencePlace {
  px: (value: number) => number;
  width: number;
  size: number;
  unit: string;
  decimals: number;
}

/** Height that the labels of references take above the rows, in pixels. */
export function referenceHeight(references: readonly Reference[], size: number): number {
  return references.length * lineHeight(size) + 4;
}

/**
 * Dashed vertical rules with their labels above (“Région 12,9 %”), each label on its own line so
 * that two near values never overlap. A rule starts under its label, unless it would cross the
 * label of the first row.
 */
export function referenceRules(
  references: readonly Reference[],
  { spans, labelWidth }: RowLayout,
  { px, width, size, unit, decimals }: ReferencePlace,
): Plot.Markish {
  const step = lineHeight(size);
  const labels = references.map((reference, i): Word => {
    const text = `${reference.label} ${valueWords({ ...reference, absence: null }, decimals, unit)}`;
    const half = textWidth(text, size) / 2;
    const x = Math.max(half, Math.min(width - half, px(reference.value)));
    const style = { size, anchor: 'middle', fill: color('muted'), halo: color('paper') } as const;
    return { ...style, x, y: (i + 0.5) * step, text };
  });
  const rules = references.map(({ value }, i) =>
    Plot.ruleX(
      spans.map(({ y1, y2 }) => ({ value, y1: labelWidth ? (i + 1) * step : y1, y2 })),
      {
        x: 'value',
        y1: 'y1',
        y2: 'y2',
        stroke: color('reference'),
        strokeWidth: 1.5,
        // The second reference is dotted, to be told from the first.
        strokeDasharray: i === 0 ? '4 3' : '1.5 3',
      },
    ),
  );
  return [rules, words(labels)];
}
