import type { Anomaly } from '../anomaly.ts';
import type { Dataset, Datasets } from '../dataset.ts';

/** A rule that looks across the rows of one dataset, and may look up the others. */
export type Rule = (dataset: Dataset, datasets: Datasets) => Anomaly[];
