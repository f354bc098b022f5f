import type { EditionMetadata } from '../../../src/contracts/datasetMetadata.ts';
import type { Withdrawal } from './Withdrawal.ts';

/** The withdrawal of an edition of a dataset, as it was published on its day; undefined without one. */
export function withdrawalOf(
  withdrawals: readonly Withdrawal[],
  dataset: string,
  { fichier, date_publication: day }: EditionMetadata,
): Withdrawal | undefined {
  return withdrawals.find(
    (one) => one.dataset === dataset && one.file === fichier && one.publishedOn === day,
  );
}
