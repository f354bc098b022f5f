import type { Source } from './figureSource.ts';

/** What the publication says of the numbers that a figure shows. */
export interface Edition {
  /** Day on which the latest of them was published (`2026-11-16`). */
  date: string;
  /** Where those of its dataset come from, and of when. */
  source: Source;
  /** Status of the dataset that it draws: `definitif`, `provisoire`, `demonstration`. */
  status: string;
  /** Datasets of which it shows numbers, that one first. */
  datasets: readonly string[];
  /** Title of that dataset. */
  datasetTitle: string;
}
