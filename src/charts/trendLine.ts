import * as Plot from '@observablehq/plot';
import { cellAt, type Row, textAt } from './cells.ts';
import { loneRuns } from './loneRuns.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { runs } from './runs.ts';
import { spannedDomain } from './spannedDomain.ts';

export interface TrendLineOptions {
  width?: number;
  height?: number;
  /** Columns of the year, the value and its status. */
  x?: string;
  y?: string;
  status?: string;
  /** Years from which the series may not be compared with those before: the line stops there. */
  breaks?: readonly number[];
  stroke?: string;
  ariaLabel?: string | undefined;
}

/** In the unit of the series: half a point of a rate. */
const leastSpan = 0.5;

/**
 * The bare line of a series, to stand in a row of a table that says the rest: no axis, no value,
 * a dot on the last year. Missing years are gaps. Empty text when nothing is published.
 */
export function trendLine(
  rows: readonly Row[],
  {
    width = 112,
    height = 26,
    x = 'annee',
    y = 'valeur',
    status = 'statut_valeur',
    breaks = [],
    stroke = color('reference'),
    ariaLabel,
  }: TrendLineOptions = {},
): string {
  const points = rows
    .map((row) => ({ x: Number(textAt(row, x)), ...cellAt(row, y, status) }))
    .sort((a, b) => a.x - b.x);
  const published = runs(
    points.flatMap((point) => (point.value === null ? [] : [{ x: point.x, value: point.value }])),
    breaks,
  );
  const last = points.at(-1);
  if (last === undefined || published.length === 0) return '';
  const [first, end] = [points[0]?.x ?? last.x, last.x];
  return plot({
    ariaLabel,
    width,
    height,
    margin: 0,
    x: { axis: null, domain: [first, Math.max(end, first + 1)], range: [5, width - 5] },
    y: {
      axis: null,
      domain: spannedDomain(
        published.map((point) => point.value),
        leastSpan,
      ),
      range: [height - 5, 5],
    },
    marks: [
      Plot.line(published, { x: 'x', y: 'value', z: 'run', stroke, strokeWidth: 1.75 }),
      Plot.dot(published.filter(loneRuns(published)), {
        ...{ x: 'x', y: 'value', r: 2, fill: stroke, stroke: 'none' },
      }),
      Plot.dot(
        published.filter((point) => point.x === end),
        { x: 'x', y: 'value', r: 3.5, fill: color('ink'), stroke: 'none' },
      ),
    ],
  });
}
