import * as Plot from '@observablehq/plot';
import { formatInterval } from '../format/formatInterval.ts';
import { absenceNotes } from './absenceNotes.ts';
import { numberAt, type Row } from './cells.ts';
import { cellWords } from './cellWords.ts';
import { type ChartOptions, narrowBelow } from './chartOptions.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { type RankedCell, rankedCells } from './rankedCells.ts';
import { type Reference, referenceHeight, referenceRules } from './referenceRules.ts';
import { rowLabels } from './rowLabels.ts';
import { rowLayout } from './rowLayout.ts';
import { textWidth } from './textWidth.ts';
import { tickWords } from './tickWords.ts';
import { typeSizes } from './typeSizes.ts';
import { type ValueScale, valueScale } from './valueScale.ts';
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
  /** Greatest first; else in the order of the rows. */
  ranked?: boolean;
  zero?: boolean;
  fill?: string;
}

/**
 * Ranked dots, one row a territory, with the interval at 95 % as a pale bar and the value at
 * right. The height follows from the rows; missing values are last, as signs.
 */
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
    ranked = true,
    zero = false,
    fill = color('formation'),
    ...options
  }: IntervalDotsOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const cells = rankedCells(rows, { label, value, status }, ranked);
  const texts = cells.map((cell) => valueWords(cell, decimals));
  const top = referenceHeight(references, small);
  const labels = cells.map((cell) => cell.label);
  const layout = rowLayout(labels, { width, size, bar: 16, top });
  const center = (i: number) => layout.rows[i]?.center ?? 0;
  const dots = cells.flatMap((cell, i) => dotOf(cell, { low, high, unit, decimals, y: center(i) }));
  const bounds = dots.flatMap((dot) => [dot.x, dot.low ?? dot.x, dot.high ?? dot.x]);
  const scale = valueScale([...bounds, ...references.map((one) => one.value)], {
    ...{ zero, unit, count: width < narrowBelow ? 3 : 5 },
  });
  const range = rangeOf(scale, { left: layout.labelWidth, width, texts, size, small });
  const px = linear(scale.domain, range);
  const grid = scale.ticks.flatMap((tick) => layout.spans.map((span) => ({ ...span, tick })));
  return plot({
    ...options,
    width,
    height: layout.bottom + 24,
    margin: 0,
    x: { domain: scale.domain, range, axis: null },
    y: { type: 'identity', axis: null },
    notes: absenceNotes(cells.map((cell) => cell.absence)),
    marks: [
      Plot.ruleX(grid, { x: 'tick', y1: 'y1', y2: 'y2', stroke: color('rule') }),
      referenceRules(references, layout, { px, width, size: small, unit, decimals }),
      Plot.ruleY(
        dots.filter((dot) => dot.low !== null && dot.high !== null),
        { x1: 'low', x2: 'high', y: 'y', stroke: fill, strokeOpacity: 0.3, strokeWidth: 6 },
      ),
      Plot.dot(dots, { x: 'x', y: 'y', r: 5, fill, stroke: 'none', title: 'title' }),
      words([
        ...rowLabels(layout, size, (i) => labels[i] === highlight),
        ...cellWords(cells, (i) => {
          return { x: width - 1, y: center(i), text: texts[i] ?? '', size, anchor: 'end' };
        }),
        ...tickWords(scale, { px, y: layout.bottom + 14, size: small }),
      ]),
    ],
  });
}

interface DotOptions {
  low: string;
  high: string;
  unit: string;
  decimals: number;
  y: number;
}

/** The dot of a published value, with its interval when both bounds are known. */
function dotOf(cell: RankedCell, { y, unit, decimals, ...columns }: DotOptions) {
  if (cell.value === null) return [];
  const [low, high] = [numberAt(cell.row, columns.low), numberAt(cell.row, columns.high)];
  const interval =
    low === null || high === null
      ? ''
      : ` (intervalle à 95\u00a0% : ${formatInterval(low, high, decimals)})`;
  const title = `${cell.label} : ${valueWords(cell, decimals, unit)}${interval}`;
  return [{ x: cell.value, low, high, y, title }];
}

/** From the labels to the values, with room for the ticks at both ends. */
function rangeOf(
  scale: ValueScale,
  room: { left: number; width: number; texts: string[]; size: number; small: number },
): [number, number] {
  const valueWidth = Math.max(0, ...room.texts.map((text) => textWidth(text, room.size)));
  const half = (tick = 0) => textWidth(scale.format(tick), room.small) / 2;
  return [
    Math.max(room.left ? room.left + 16 : 0, half(scale.ticks[0])),
    room.width - Math.max(valueWidth + 12, half(scale.ticks.at(-1))),
  ];
}
