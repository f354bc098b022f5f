import type { TableRow } from '../publication/tableCell.ts';
import type { FigureTile } from './FigureRecord.ts';
import type { Source } from './figureSource.ts';

/** What a page asks `Figure` to show. */
export interface FigureRequest {
  /** The chart's name under `/graphiques/`. */
  id: string;
  /** What is drawn. */
  title: string;
  /** Unit, perimeter and period. */
  unit: string;
  /** The chart's finding, in one sentence; the slot of this name shows it with its links. */
  sentence: string;
  /** SVG for a wider column, shown only where it fits; left out where the narrow one serves. */
  wide?: string;
  /** SVG for a column of 328 px. The slot, if any, comes under it. */
  narrow: string;
  /** Small multiples that the slot shows, which its files draw under the key. */
  tiles?: readonly FigureTile[];
  /** Day of publication of the outlines that it is drawn upon (AAAA-MM-JJ). */
  drawnOn?: string | undefined;
  /** Dataset that the chart draws. */
  dataset: string;
  /** Sources that are more precise than that of the dataset, each with its date. */
  sources?: readonly Source[];
  columns: readonly string[];
  rows: readonly TableRow[];
  credit?: string;
}
