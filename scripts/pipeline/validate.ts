import type { Anomaly } from './anomaly.ts';
import type { Datasets } from './dataset.ts';
import { rules } from './rules/rules.ts';

/** Applies every rule to every dataset. */
export function validate(datasets: Datasets): Anomaly[] {
  return [...datasets.values()].flatMap((dataset) =>
    rules.flatMap((rule) => rule(dataset, datasets)),
  );
}
