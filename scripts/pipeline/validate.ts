import { type Anomaly, sortAnomalies } from './anomaly.ts';
import type { Datasets } from './dataset.ts';
import { rules } from './rules/rules.ts';

/** Applies every rule to every dataset; the anomalies in the order of the files. */
export function validate(datasets: Datasets): Anomaly[] {
  const anomalies = [...datasets.values()].flatMap((dataset) =>
    rules.flatMap((rule) => rule(dataset, datasets)),
  );
  return sortAnomalies(anomalies);
}
