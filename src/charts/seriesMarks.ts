import * as Plot from '@observablehq/plot';
import { loneRuns } from './loneRuns.ts';
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
  /** Dots for all years; without them, only for years between two gaps, which have no line. */
  dots?: boolean;
}

/** Draws a series: its interval as a pale band, its line in unbroken runs, a dot for each year. */
export function seriesMarks({ points }: Series, style: SeriesStyle): Plot.Markish {
  const { stroke, strokeWidth = 2.5, provisional, breaks, dots = true } = style;
  const inRuns = runs(points, breaks);
  const alone = loneRuns(inRuns);
  const bounded = inRuns.filter((point) => point.low !== null && point.high !== null);
  const shown = dots ? inRuns : inRuns.filter(alone);
  const isOpen = (point: { x: number }) => provisional.includes(point.x);
  const dot = { x: 'x', y: 'value', r: 4 };
  return [
    Plot.area(
      bounded.filter((point) => !alone(point)),
      { x1: 'x', y1: 'low', y2: 'high', z: 'run', fill: stroke, fillOpacity: 0.16 },
    ),
    Plot.ruleX(bounded.filter(alone), {
      x: 'x',
      y1: 'low',
      y2: 'high',
      stroke,
      strokeWidth: 8,
      strokeOpacity: 0.16,
    }),
    Plot.line(inRuns, { x: 'x', y: 'value', z: 'run', stroke, strokeWidth }),
    Plot.dot(
      shown.filter((point) => !isOpen(point)),
      { ...dot, r: 3.5, fill: stroke, stroke: 'none' },
    ),
    Plot.dot(shown.filter(isOpen), { ...dot, fill: color('paper'), stroke, strokeWidth: 2 }),
  ];
}
