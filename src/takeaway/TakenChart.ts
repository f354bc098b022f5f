import type { ChartTable } from './chartTable.ts';

/** A chart as a built page shows it, with all that its files and pages say. */
export interface TakenChart {
  /** Its name under `/graphiques/`: `territoires/departement/33/situations`. */
  id: string;
  /** Address of the page that shows it, base path included, and what this page is about. */
  page: { href: string; title: string };
  title: string;
  unit: string;
  /** Its finding, as text. */
  sentence: string;
  /** The drawings as in the page, for a wide column (if there is one) and for a narrow one. */
  wide: string | null;
  narrow: string;
  /** Where its numbers come from and of when, as text and as HTML. */
  source: string;
  sourceHtml: string;
  /** How its counts are rounded, or that they are exact; empty where there is nothing to say. */
  rounding: string;
  table: ChartTable;
  /** Dataset that it draws, and every one of which its table holds numbers. */
  dataset: string;
  datasets: string[];
}
