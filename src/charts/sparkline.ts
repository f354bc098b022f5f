import * as Plot from '@observablehq/plot';
import { absences } from '../format/absences.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { absenceNotes } from './absenceNotes.ts';
import { type Cell, cellAt, numberAt, type Row } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { runs } from './runs.ts';
import { textWidth } from './textWidth.ts';
import { type Word, words } from './words.ts';

export interface SparklineOptions extends ChartOptions {
  height?: number;
  /** Columns of the year, the value and its status. */
  x?: string;
  y?: string;
  status?: string;
  decimals?: number;
  /** Colour of the line, and of the last value written beside it. */
  stroke?: string;
  textFill?: string;
}

const size = 13;

/** A small series: its line, its first and last years, its last value. Missing years are gaps. */
export function sparkline(
  rows: readonly Row[],
  {
    width = 240,
    height = 72,
    x = 'annee',
    y = 'valeur',
    status = 'statut_valeur',
    decimals = 1,
    stroke = color('formation'),
    textFill = color('formation-text'),
    ...options
  }: SparklineOptions = {},
): string {
  const points = rows
    .map((row) => ({ x: numberAt(row, x) ?? Number.NaN, ...cellAt(row, y, status) }))
    .sort((a, b) => a.x - b.x);
  const published = points.flatMap((p) => (p.value === null ? [] : [{ x: p.x, value: p.value }]));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new RangeError('série vide');
  const end = cellText(last, decimals);
  const right = textWidth(end, size) + 12;
  const left = 14;
  const bottom = height - 20;
  const values = published.map((p) => p.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const domains = {
    x: [first.x, last.x === first.x ? first.x + 1 : last.x] as [number, number],
    y: (values.length === 0 ? [0, 1] : low === high ? [low - 1, high + 1] : [low, high]) as [
      number,
      number,
    ],
  };
  const px = linear(domains.x, [left, width - right]);
  const py = linear(domains.y, [bottom - 8, 8]);
  const lastY = last.value === null ? (bottom + 8) / 2 : py(last.value);
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { axis: null, domain: domains.x, range: [left, width - right] },
    y: { axis: null, domain: domains.y, range: [bottom - 8, 8] },
    notes: absenceNotes([last.absence]),
    marks: [
      Plot.line(runs(published), { x: 'x', y: 'value', z: 'run', stroke, strokeWidth: 2 }),
      Plot.dot(published.slice(-1), { x: 'x', y: 'value', r: 4, fill: stroke, stroke: 'none' }),
      words([
        { x: px(last.x) + 9, y: lastY, text: end, size, bold: true, fill: textFill },
        ...yearWords(first.x, last.x, px, height - 8),
      ]),
    ],
  });
}

const cellText = (cell: Cell, decimals: number) =>
  cell.value === null ? absences[cell.absence].text : formatNumber(cell.value, { decimals });

function yearWords(first: number, last: number, px: (x: number) => number, y: number): Word[] {
  return [...new Set([first, last])].map((year) => ({
    x: px(year),
    y,
    text: String(year),
    size: 12,
    anchor: 'middle',
    fill: color('muted'),
  }));
}
