import * as Plot from '@observablehq/plot';
import { formatInterval } from '../format/formatInterval.ts';
import { absenceNotes } from './absenceNotes.ts';
import { numberAt, type Row } from './cells.ts';
import { cellWords } from './cellWords.ts';
import type { ChartOptions } from './chartOptions.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { rankedCells } from './rankedCells.ts';
import { type Reference, referenceRules } from './referenceRules.ts';
import { rowLabels } from './rowLabels.ts';
import { labelsBeside, rowLayout } from './rowLayout.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueScale } from './valueScale.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

export interface IntervalDotsOptions extends ChartOptions {
  /** Columns of the name, the value, its interval and its status. */
  label?: string;
  value?: string;
  low?: string;
  high?: string;
  status?: string;
  unit?: string;
  decimals?: number;
  /** Values drawn as dashed lines across the rows, with their name: the region, the median. */
  references?: readonly Reference[];
  /** Name of the row to write in bold. */
  highlight?: string | undefined;
  zero?: boolean;
  fill?: string;
}

/** Ranked dots, one row per territory, with the interval at 95 % as a pale bar and the value at right. */
export function intervalDots(
  rows: readonly Row[],
  {
    width = 720,
    label = 'territoire_nom',
    value = 'valeur',
    low = 'borne_basse',
    high = 'borne_haute',
    status = 'statut_valeur',
    unit = '%',
    decimals = 1,
    references = [],
    highlight,
    zero = false,
    fill = color('formation'),
    ...options
  }: IntervalDotsOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const cells = rankedCells(rows, { label, value, status });
  const labels = cells.map((cell) => cell.label);
  const beside = labelsBeside(labels, width, size);
  const texts = cells.map((cell) => valueWords(cell, decimals));
  const valueWidth = Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const bounds = cells.flatMap((cell) =>
    cell.value === null
      ? []
      : [
          {
            low: numberAt(cell.row, low) ?? cell.value,
            high: numberAt(cell.row, high) ?? cell.value,
          },
        ],
  );
  const scale = valueScale(
    [...bounds.flatMap((b) => [b.low, b.high]), ...references.map((r) => r.value)],
    { zero, unit, count: width < 480 ? 3 : 5 },
  );
  const edge = textWidth(scale.format(scale.ticks[0] ?? 0), small) / 2;
  const draft = rowLayout(labels, { width, size, bar: 16 }, beside);
  const range: [number, number] = [
    Math.max(draft.labelWidth ? draft.labelWidth + 16 : 0, edge),
    width - Math.max(valueWidth + 12, edge),
  ];
  const px = linear(scale.domain, range);
  const rules = referenceRules(references, { px, range, width, size: small, unit, decimals });
  const layout = rowLayout(labels, { width, size, bar: 16, top: rules.top }, beside);
  const dots = cells.flatMap((cell, i) => {
    if (cell.value === null) return [];
    const [from, to] = [numberAt(cell.row, low), numberAt(cell.row, high)];
    const interval =
      from === null || to === null
        ? ''
        : ` (intervalle à 95\u00a0% : ${formatInterval(from, to, decimals)})`;
    const title = `${cell.label} : ${valueWords(cell, decimals, unit)}${interval}`;
    return [{ x: cell.value, from, to, y: layout.rows[i]?.center ?? 0, title }];
  });
  return plot({
    ...options,
    width,
    height: layout.bottom + 24,
    margin: 0,
    x: { domain: scale.domain, range, axis: null },
    y: { type: 'identity', axis: null },
    notes: absenceNotes(cells.map((cell) => cell.absence)),
    marks: [
      Plot.ruleX(scale.ticks, { y1: rules.top, y2: layout.bottom, stroke: color('rule') }),
      rules.marks(layout.bottom),
      Plot.ruleY(
        dots.filter((d) => d.from !== null && d.to !== null),
        {
          x1: 'from',
          x2: 'to',
          y: 'y',
          stroke: fill,
          strokeOpacity: 0.3,
          strokeWidth: 6,
        },
      ),
      Plot.dot(dots, { x: 'x', y: 'y', r: 5, fill, stroke: 'none', title: 'title' }),
      words([
        ...rowLabels(layout, size, (i) => labels[i] === highlight),
        ...cellWords(cells, (i) => ({
          x: width,
          y: layout.rows[i]?.center ?? 0,
          text: texts[i] ?? '',
          size,
          anchor: 'end',
        })),
        ...scale.ticks.map((tick) => ({
          x: px(tick),
          y: layout.bottom + 14,
          text: scale.format(tick),
          size: small,
          anchor: 'middle' as const,
          fill: color('muted'),
        })),
      ]),
    ],
  });
}
