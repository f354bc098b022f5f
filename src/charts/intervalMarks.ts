import * as Plot from '@observablehq/plot';
import { formatInterval } from '../format/formatInterval.ts';
import { type Cell, numberAt, type Row } from './cells.ts';
import { valueWords } from './valueWords.ts';

/** A value with its interval at 95 %, placed in pixels from the top. */
export interface IntervalDot {
  x: number;
  low: number | null;
  high: number | null;
  y: number;
  /** What the pointer reads. */
  title: string;
}

export interface DotColumns {
  low: string;
  high: string;
  unit: string;
  decimals: number;
  y: number;
}

/** The dot of a published value, with its interval when both bounds are known; none otherwise. */
export function intervalDotOf(
  cell: Cell & { row: Row; label: string },
  { y, unit, decimals, ...columns }: DotColumns,
): IntervalDot[] {
  if (cell.value === null) return [];
  const [low, high] = [numberAt(cell.row, columns.low), numberAt(cell.row, columns.high)];
  const interval =
    low === null || high === null
      ? ''
      : ` (intervalle à 95\u00a0% : ${formatInterval(low, high, decimals)})`;
  const title = `${cell.label} : ${valueWords(cell, decimals, unit)}${interval}`;
  return [{ x: cell.value, low, high, y, title }];
}

/** Dots over their intervals, drawn as pale bars. */
export function intervalMarks(dots: readonly IntervalDot[], fill: string): Plot.Markish {
  if (dots.length === 0) return null;
  return [
    Plot.ruleY(
      dots.filter((dot) => dot.low !== null && dot.high !== null),
      { x1: 'low', x2: 'high', y: 'y', stroke: fill, strokeOpacity: 0.3, strokeWidth: 6 },
    ),
    Plot.dot(dots, { x: 'x', y: 'y', r: 5, fill, stroke: 'none', title: 'title' }),
  ];
}

/** Every value that a scale must hold so that the dots and their intervals fit. */
export function intervalExtent(dots: readonly IntervalDot[]): number[] {
  return dots.flatMap((dot) => [dot.x, dot.low ?? dot.x, dot.high ?? dot.x]);
}
