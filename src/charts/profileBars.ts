import * as Plot from '@observablehq/plot';
import { absenceNotes } from './absenceNotes.ts';
import type { Row } from './cells.ts';
import { cellWords } from './cellWords.ts';
import type { ChartOptions } from './chartOptions.ts';
import { hatch, hatchFill } from './hatch.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { type ProfileColumns, profileLayout } from './profileLayout.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

export interface ProfileBarsOptions extends ChartOptions, Partial<ProfileColumns> {
  decimals?: number;
  /** What the ticks show: “Région”, “2024”. */
  referenceLabel?: string;
  /** The label whose bar is hatched. */
  unknown?: string;
  fill?: string;
}

/** Half of the height of a bar, and of a tick, in pixels. */
const half = 6;
const halfTick = 9;

/**
 * Shares in percent of the modalities of a population, under a heading for each dimension: a bar
 * on a track from 0 to 100 %, the value at right, and a tick for the reference when it is given.
 */
export function profileBars(
  rows: readonly Row[],
  {
    width = 720,
    group = 'dimension',
    label = 'modalite',
    value = 'part',
    reference = 'part_reference',
    status = 'statut_valeur',
    decimals = 1,
    referenceLabel = 'Région',
    unknown = 'Inconnu',
    fill = color('reference'),
    ...options
  }: ProfileBarsOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const columns = { group, label, value, reference, status };
  const layout = profileLayout(rows, columns, { width, size });
  const { items } = layout;
  const texts = items.map((item) => valueWords(item, decimals, '%'));
  const valueWidth = Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const left = layout.labelWidth ? layout.labelWidth + 12 : 0;
  const right = width - valueWidth - 12;
  const px = linear([0, 100], [left, right]);
  const bars = items.flatMap(({ label, value, y }) => {
    if (value === null) return [];
    const x2 = px(value);
    return [{ x2, y1: y - half, y2: y + half, fill: label === unknown ? hatchFill : fill }];
  });
  const key = layout.hasReference ? [{ x: left + 1, y: halfTick }] : [];
  const references = items.flatMap(({ reference: x, y }) => (x === null ? [] : [{ x: px(x), y }]));
  return plot({
    ...options,
    width,
    height: layout.bottom,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    notes: absenceNotes(items.map((item) => item.absence)),
    marks: [
      bars.some((bar) => bar.fill === hatchFill) ? hatch() : null,
      Plot.ruleY(items, { x1: left, x2: right, y: 'y', stroke: color('rule') }),
      Plot.rect(bars, { x1: left, x2: 'x2', y1: 'y1', y2: 'y2', fill: 'fill' }),
      tickMarks([...references, ...key]),
      words([
        ...layout.headings,
        ...layout.labels,
        ...key.map(({ x, y }) => {
          return { x: x + 8, y, text: referenceLabel, size: small, fill: color('muted') };
        }),
        ...cellWords(items, (i) => {
          return { x: width - 1, y: items[i]?.y ?? 0, text: texts[i] ?? '', size, anchor: 'end' };
        }),
      ]),
    ],
  });
}

/** Ticks across bars, on a strip of paper that parts them from the bar. */
function tickMarks(ticks: readonly { x: number; y: number }[]): Plot.Markish {
  const spans = ticks.map(({ x, y }) => ({ x, y1: y - halfTick, y2: y + halfTick }));
  const rule = { x: 'x', y1: 'y1', y2: 'y2' };
  return [
    Plot.ruleX(spans, { ...rule, stroke: color('paper'), strokeWidth: 6 }),
    Plot.ruleX(spans, { ...rule, stroke: color('ink'), strokeWidth: 2 }),
  ];
}
