import type { Absence } from '../format/absences.ts';
import type { Edition } from './Edition.ts';

/** A cell of numbers: the value as the published file writes it, and why there is none. */
export interface FigureCell {
  /** As it is shown. */
  text: string;
  /** Empty when absent. */
  value: string;
  /** As in the column `statut_valeur`; null for a cell of words. */
  status: Absence | 'publie' | null;
}

/** The table of a figure: what it shows, and what its file holds. */
export interface FigureTable {
  /** Heading of the first column, then of each cell. */
  columns: readonly string[];
  /** `step`: that to which the counts of a row are rounded, empty where they are not. */
  rows: readonly { heading: string; isPart: boolean; step: string; cells: readonly FigureCell[] }[];
}

/** One of the small multiples that stand under the key of a figure. */
export interface FigureTile {
  name: string;
  value: string;
  /** What `monthTile` has drawn, in a box of 98 by 46 units from x = -3. */
  drawing: string;
}

/** A figure as its page shows it: all that its drawing, its table, its files and its frames say. */
export interface FigureRecord {
  /** Its name under `/graphiques/`: `territoires/departement/33/situations`. */
  id: string;
  title: string;
  unit: string;
  /** Its finding. */
  sentence: string;
  /** The drawings for a wide column, if there is one, and for a narrow one. */
  wide: string | null;
  narrow: string;
  tiles: readonly FigureTile[];
  /** Where its numbers come from and of when, as text and with its dates marked as such. */
  source: { text: string; html: string };
  /** How its counts are rounded, or that they are exact; empty where there is nothing to say. */
  rounding: string;
  table: FigureTable;
  /** Dataset that it draws. */
  dataset: string;
  /** What the publication says of the numbers of its table. */
  edition: Edition;
}
