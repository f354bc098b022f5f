import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { cumulsMensuels } from '../../../src/contracts/cumulsMensuels.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';

/** The dataset whose levels are those of this one: totals since January stand beside their months. */
export function decidingDataset(dataset: string): string {
  return dataset === cumulsMensuels.name ? activiteMensuelle.name : dataset;
}

/** A table without a territory is of the region. */
export function levelOfRow({ territoire_niveau: level }: Row): string {
  return String(level ?? 'region');
}
