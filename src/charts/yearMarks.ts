import * as Plot from '@observablehq/plot';
import { runs } from './runs.ts';
import type { YearLine } from './yearLines.ts';

/** Draws a year: a line between months that follow each other, a thin dashed one across the others. */
export function yearMarks(
  { points }: YearLine,
  { stroke, emphasised }: { stroke: string; emphasised: boolean },
): Plot.Markish {
  const solid = runs(points);
  const broken = solid.some((point) => point.run > 0);
  const dots = broken ? points : emphasised ? points.slice(-1) : [];
  const strokeWidth = emphasised ? 3 : 1.5;
  return [
    broken
      ? Plot.line(points, {
          x: 'x',
          y: 'value',
          stroke,
          strokeWidth: emphasised ? 2 : 1.25,
          strokeDasharray: '3 3',
        })
      : null,
    Plot.line(solid, { x: 'x', y: 'value', z: 'run', stroke, strokeWidth }),
    Plot.dot(dots, { x: 'x', y: 'value', r: emphasised ? 4.5 : 3, fill: stroke, stroke: 'none' }),
  ];
}
