import { activiteMensuelle } from '../../src/contracts/activiteMensuelle.ts';
import { cumulsMensuels } from '../../src/contracts/cumulsMensuels.ts';

/** Datasets that each extraction counts again: the months of open years, and their totals. */
export const provisionalDatasets: ReadonlySet<string> = new Set([
  activiteMensuelle.name,
  cumulsMensuels.name,
]);
