import * as Plot from '@observablehq/plot';
import { color } from './palette.ts';

/** A disc of the map or of its legend, in pixels. */
export interface Disc {
  x: number;
  y: number;
  r: number;
  /** False when the value is missing: a dashed circle. */
  isKnown: boolean;
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
    stroke: color('formation'),
    // Without it Plot would draw the largest first of each mark: the order given is kept.
    sort: null,
  };
  return [
    Plot.dot(
      discs.filter(({ isKnown }) => isKnown),
      // Plot would leave a constant colour out of a link.
      { ...channels, fill: { value: () => color('formation-pale'), scale: null }, strokeWidth: 1 },
    ),
    Plot.dot(
      discs.filter(({ isKnown }) => !isKnown),
      { ...channels, fill: color('paper'), strokeWidth: 1.25, strokeDasharray: '2 2' },
    ),
  ];
}
