import * as Plot from '@observablehq/plot';
import { color } from './palette.ts';

/** A disc of the map or of its legend, in pixels. */
export interface Disc {
  x: number;
  y: number;
  r: number;
  /** Colour of its class; null when the value is missing: a dashed circle. */
  fill: string | null;
  title?: string;
  href?: string | undefined;
}

/** Draws discs in the order given, those whose value is missing above the others. */
export function discMarks(discs: readonly Disc[]): Plot.Markish {
  const channels = {
    x: 'x',
    y: 'y',
    r: 'r',
    title: 'title',
    href: 'href',
    stroke: color('ramp-edge'),
    // Without it Plot would draw the largest first of each mark: the order given is kept.
    sort: null,
  };
  return [
    Plot.dot(
      discs.filter(({ fill }) => fill !== null),
      { ...channels, fill: { value: 'fill', scale: null }, strokeWidth: 1 },
    ),
    Plot.dot(
      discs.filter(({ fill }) => fill === null),
      { ...channels, fill: color('paper'), strokeWidth: 1.25, strokeDasharray: '2 2' },
    ),
  ];
}
