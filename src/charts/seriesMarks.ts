import * as Plot from '@observablehq/plot';
import { color } from './palette.ts';
import { runs } from './runs.ts';
import type { Series } from './seriesPoints.ts';

export interface SeriesStyle {
  stroke: string;
  strokeWidth?: number;
  /** Years whose value may still change: open dots. */
  provisional: readonly number[];
  /** First years after a break: the line does not cross them. */
  breaks: readonly number[];
  dots?: boolean;
}

/** Draws a series: its interval as a pale band, its line in unbroken runs, a dot for each year. */
export function seriesMarks({ points }: Series, style: SeriesStyle): Plot.Markish {
  const { stroke, strokeWidth = 2.5, provisional, breaks, dots = true } = style;
  const inRuns = runs(points, breaks);
  const bounded = inRuns.filter((point) => point.low !== null && point.high !== null);
  const sizes = new Map<number, number>();
  for (const { run } of inRuns) sizes.set(run, (sizes.get(run) ?? 0) + 1);
  const alone = (run: number) => sizes.get(run) === 1;
  const shown = dots ? inRuns : inRuns.filter((point) => alone(point.run));
  const isOpen = (point: { x: number }) => provisional.includes(point.x);
  const band = { x: 'x', y1: 'low', y2: 'high' };
  return [
    Plot.area(
      bounded.filter((point) => !alone(point.run)),
      { x1: 'x', y1: 'low', y2: 'high', z: 'run', fill: stroke, fillOpacity: 0.16 },
    ),
    Plot.ruleX(
      bounded.filter((point) => alone(point.run)),
      { ...band, stroke, strokeWidth: 8, strokeOpacity: 0.16 },
    ),
    Plot.line(inRuns, { x: 'x', y: 'value', z: 'run', stroke, strokeWidth }),
    Plot.dot(
      shown.filter((point) => !isOpen(point)),
      { x: 'x', y: 'value', r: 3.5, fill: stroke, stroke: 'none' },
    ),
    Plot.dot(shown.filter(isOpen), {
      x: 'x',
      y: 'value',
      r: 4,
      fill: color('paper'),
      stroke,
      strokeWidth: 2,
    }),
  ];
}
