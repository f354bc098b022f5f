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
  const { items, headings, labels, labelWidth, bottom, hasReference } = profileLayout(
    rows,
    columns,
    { width, size },
  );
  const texts = items.map((item) => valueWords(item, decimals, '%'));
  const valueWidth = Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const range: [number, number] = [labelWidth ? labelWidth + 12 : 0, width - valueWidth - 12];
  const px = linear([0, 100], range);
  const half = 6;
  const bars = items.flatMap((item) =>
    item.value === null
      ? []
      : [
          {
            ...item,
            y1: item.y - half,
            y2: item.y + half,
            fill: item.label === unknown ? hatchFill : fill,
          },
        ],
  );
  const key = { x: range[0] + 1, y: 9 };
  const ticks = [
    ...items.flatMap(({ reference: x, y }) => (x === null ? [] : [{ x: px(x), y }])),
    ...(hasReference ? [key] : []),
  ].map(({ x, y }) => ({ x, y1: y - half - 3, y2: y + half + 3 }));
  return plot({
    ...options,
    width,
    height: bottom,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    notes: absenceNotes(items.map((item) => item.absence)),
    marks: [
      bars.some((bar) => bar.fill === hatchFill) ? hatch() : null,
      Plot.ruleY(items, { x1: range[0], x2: range[1], y: 'y', stroke: color('rule') }),
      Plot.rect(bars, {
        x1: range[0],
        x2: (d: { value: number }) => px(d.value),
        y1: 'y1',
        y2: 'y2',
        fill: 'fill',
      }),
      ...[6, 2].map((strokeWidth, i) =>
        Plot.ruleX(ticks, {
          x: 'x',
          y1: 'y1',
          y2: 'y2',
          stroke: color(i ? 'ink' : 'paper'),
          strokeWidth,
        }),
      ),
      words([
        ...headings,
        ...labels,
        ...(hasReference
          ? [{ x: key.x + 8, y: key.y, text: referenceLabel, size: small, fill: color('muted') }]
          : []),
        ...cellWords(items, (i) => ({
          x: width,
          y: items[i]?.y ?? 0,
          text: texts[i] ?? '',
          size,
          anchor: 'end',
        })),
      ]),
    ],
  });
}
