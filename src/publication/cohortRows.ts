import type { Contract } from '../contracts/contract.ts';
import type { CohortGroup } from './cohortGroups.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

type Who = Pick<CohortGroup, 'level' | 'code' | 'population'>;

const indexes = new Map<string, Map<string, unknown[]>>();

/** The published rows of a group in a cohort, none when the dataset does not part it. */
export function cohortRows<C extends Contract>(
  contract: C,
  cohort: number,
  group: Who,
): PublishedRow<C>[] {
  const index = indexes.get(contract.name) ?? indexOf(contract);
  const rows = index.get([cohort, group.level, group.code, group.population].join('|'));
  return (rows ?? []) as PublishedRow<C>[];
}

/** By cohort, territory and population; a dataset without territories is about the region. */
function indexOf(contract: Contract): Map<string, unknown[]> {
  const rows = readPublished(contract) as readonly Record<string, unknown>[];
  const index = Map.groupBy(rows, (row) =>
    [
      row.cohorte,
      row.territoire_niveau ?? 'region',
      row.territoire_code ?? '75',
      row.population,
    ].join('|'),
  );
  indexes.set(contract.name, index);
  return index;
}
