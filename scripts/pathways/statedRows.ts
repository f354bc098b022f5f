import type { Contract, RowOf } from '../../src/contracts/contract.ts';
import { type Dataset, type Datasets, statusOf } from '../pipeline/dataset.ts';
import type { Status } from '../pipeline/derive/worstStatus.ts';

/** A row of a published dataset, with the status of its edition. */
export type StatedRow<C extends Contract> = RowOf<C> & { statut: Status };

/** The rows of a dataset as they will be published; none when it has no edition. */
export function statedRows<C extends Contract>(datasets: Datasets, contract: C): StatedRow<C>[] {
  const dataset: Dataset | undefined = datasets.get(contract.name);
  return (dataset?.rows ?? []).map(({ values, edition }) => ({
    ...(values as RowOf<C>),
    statut: statusOf(dataset as Dataset, edition),
  }));
}
