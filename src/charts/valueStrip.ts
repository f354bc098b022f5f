import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format/formatNumber.ts';
import { signed } from '../format/signed.ts';
import type { Row } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { textWidth } from './textWidth.ts';
import { tickWords } from './tickWords.ts';
import { typeSizes } from './typeSizes.ts';
import { valueScale } from './valueScale.ts';
import { words } from './words.ts';

export interface ValueStripOptions extends ChartOptions {
  /** Column of the value, a whole number: a difference to what was expected. */
  value?: string;
  /** What values below and above zero are. */
  low?: string;
  high?: string;
  fill?: string;
}

/**
 * How whole values spread around zero: a dot a row, those of one value piled up, without a name, so
 * that nothing is ranked. Rows without a value are left out.
 */
export function valueStrip(
  rows: readonly Row[],
  {
    width = 680,
    value = 'valeur',
    low = '',
    high = '',
    fill = color('formation'),
    ...options
  }: ValueStripOptions = {},
): string {
  const { small: size } = typeSizes(width);
  const values = rows.flatMap((row) => {
    const own = (row as Record<string, unknown>)[value];
    return typeof own === 'number' ? own : [];
  });
  const piles = [...Map.groupBy(values, (one) => one)];
  const reach = Math.max(1, ...values.map(Math.abs));
  const scale = valueScale([-reach, reach], { count: 5 });
  const domain: [number, number] = [-reach - 0.5, reach + 0.5];
  const range: [number, number] = [0, width];
  const px = linear(domain, range);
  // A pile is as wide as a dot and its gap; no wider, where values are few.
  const step = Math.min(14, width / (2 * reach + 1));
  const tallest = Math.max(1, ...piles.map(([, own]) => own.length));
  const top = low || high ? size + 12 : 4;
  const foot = top + tallest * step;
  const dots = piles
    .sort(([a], [b]) => a - b)
    .flatMap(([x, own]) => own.map((_, rank) => ({ x, y: foot - (rank + 0.5) * step })));
  const ticks = scale.ticks.filter((tick) => Math.abs(tick) <= reach);
  const format = (tick: number) => signed(tick, formatNumber(tick));
  const isInside = (x: number, text: string) =>
    x - textWidth(text, size) / 2 >= 0 && x + textWidth(text, size) / 2 <= width;
  return plot({
    ...options,
    width,
    height: foot + size + 12,
    margin: 0,
    x: { domain, range, axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleX([0], {
        y1: top - 4,
        y2: foot,
        stroke: color('reference'),
        strokeDasharray: '3 3',
      }),
      Plot.dot(dots, { x: 'x', y: 'y', r: step * 0.42, fill, stroke: 'none' }),
      Plot.ruleY([foot], { stroke: color('rule') }),
      words(
        [
          { x: 0, y: size / 2, text: low, size, fill: color('muted') },
          { x: width, y: size / 2, text: high, size, anchor: 'end' as const, fill: color('muted') },
          ...tickWords({ ...scale, ticks, format }, { px, y: foot + size / 2 + 5, size }),
        ].filter(
          ({ x, text, anchor }) => text !== '' && (anchor !== 'middle' || isInside(x, text)),
        ),
      ),
    ],
  });
}
