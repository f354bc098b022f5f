import * as Plot from '@observablehq/plot';
import { absenceNotes } from './absenceNotes.ts';
import { cellAt, type Row, textAt } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { linear } from './linear.ts';
import { loneRuns } from './loneRuns.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { runs } from './runs.ts';
import { spannedDomain } from './spannedDomain.ts';
import { textWidth } from './textWidth.ts';
import { valueWords } from './valueWords.ts';
import { type Word, words } from './words.ts';

export interface SparklineOptions extends ChartOptions {
  height?: number;
  /** Columns of the year, the value and its status. */
  x?: string;
  y?: string;
  status?: string;
  decimals?: number;
  unit?: string;
  /** Colour of the line, and of the last value written beside it. */
  stroke?: string;
  textFill?: string;
}

const size = 13;
const left = 14;
/** Of the last decimal that is written: the least that the height stands for. */
const leastSteps = 5;

/**
 * A small series: its line, its first and last years, its last value. Missing years are gaps, and
 * a missing last value is its sign. Throws a RangeError without rows.
 */
export function sparkline(
  rows: readonly Row[],
  {
    width = 240,
    height = 72,
    x = 'annee',
    y = 'valeur',
    status = 'statut_valeur',
    decimals = 1,
    unit = '',
    stroke = color('formation'),
    textFill = color('formation-text'),
    ...options
  }: SparklineOptions = {},
): string {
  const points = rows
    .map((row) => ({ x: Number(textAt(row, x)), ...cellAt(row, y, status) }))
    .sort((a, b) => a.x - b.x);
  const last = points.at(-1);
  if (!last) throw new RangeError('série vide');
  const text = valueWords(last, decimals, unit);
  const [first] = points.map((point) => point.x);
  const xDomain: [number, number] =
    first === undefined || first === last.x ? [last.x - 1, last.x + 1] : [first, last.x];
  const values = points.flatMap((point) => point.value ?? []);
  const yDomain = spannedDomain(values, leastSteps * 10 ** -decimals);
  const xRange: [number, number] = [left, width - textWidth(text, size) - 12];
  const yRange: [number, number] = [height - 28, 8];
  const px = linear(xDomain, xRange);
  const py = linear(yDomain, yRange);
  const published = runs(points.flatMap(({ x, value }) => (value === null ? [] : [{ x, value }])));
  const dots = published.filter((point) => point.x === last.x || loneRuns(published)(point));
  const end: Word = {
    x: px(last.x) + 9,
    y: last.value === null ? (yRange[0] + yRange[1]) / 2 : py(last.value),
    text,
    size,
    bold: last.value !== null,
    fill: last.value === null ? color('muted') : textFill,
  };
  const year = { y: height - 8, size: 12, anchor: 'middle' as const, fill: color('muted') };
  const years = [...new Set([points[0]?.x ?? last.x, last.x])];
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { axis: null, domain: xDomain, range: xRange },
    y: { axis: null, domain: yDomain, range: yRange },
    notes: absenceNotes([last.absence]),
    marks: [
      Plot.line(published, { x: 'x', y: 'value', z: 'run', stroke, strokeWidth: 2 }),
      Plot.dot(dots, { x: 'x', y: 'value', r: 4, fill: stroke, stroke: 'none' }),
      words([end, ...years.map((x): Word => ({ ...year, x: px(x), text: String(x) }))]),
    ],
  });
}
