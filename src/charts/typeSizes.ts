import { narrowBelow } from './chartOptions.ts';

export interface TypeSizes {
  /** Labels of data, in pixels. */
  label: number;
  /** Axes, notes and legends, in pixels. */
  small: number;
}

/** Type sizes for a chart of this width: never under 12 px. */
export function typeSizes(width: number): TypeSizes {
  return width < narrowBelow ? { label: 13, small: 12 } : { label: 14, small: 13 };
}
