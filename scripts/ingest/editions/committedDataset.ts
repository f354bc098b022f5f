import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { type Dataset, type Datasets, type Edition, statusOf } from '../../pipeline/dataset.ts';
import { isComplete } from './isComplete.ts';

/** What `data/` already holds of a dataset, beside which an extract of the same nature is written. */
export interface CommittedDataset {
  /** Null where nothing is kept: the dataset is absent, or of another nature. */
  metadata: DatasetMetadata | null;
  /** Years whose edition is closed, or followed to the end: they are never written again. */
  frozen: ReadonlySet<number>;
  /** Years of fictitious editions beside a real extract: none of them stays. */
  removed: ReadonlySet<number>;
  /** Rows that are kept, each with the rounding of its edition. */
  rows: Row[];
}

const nothing: CommittedDataset = {
  metadata: null,
  frozen: new Set(),
  removed: new Set(),
  rows: [],
};

/** What is there of a dataset, before the ingestion of an extract that is fictitious or not. */
export function committedDataset(
  datasets: Datasets,
  name: string,
  isFictitious: boolean,
): CommittedDataset {
  const dataset = datasets.get(name);
  if (dataset === undefined) return nothing;
  const isOf = (edition: Edition) =>
    (statusOf(dataset, edition) === 'demonstration') === isFictitious;
  const kept = dataset.editions.filter(isOf);
  const others = dataset.editions.filter((edition) => !isOf(edition));
  const rows = dataset.rows
    .filter(({ edition }) => kept.includes(edition))
    .map(({ values, edition }) => ({ ...values, arrondi: edition.metadata.arrondi ?? null }));
  return {
    metadata:
      kept.length === 0 ? null : { ...dataset.metadata, editions: kept.map((one) => one.metadata) },
    frozen: yearsOf(kept.filter((edition) => isFrozen(dataset, edition))),
    removed: isFictitious ? new Set() : yearsOf(others),
    rows,
  };
}

/** Complete; a real edition is frozen as soon as it is said to be final. */
function isFrozen(dataset: Dataset, edition: Edition): boolean {
  const rows = dataset.rows
    .filter((row) => row.edition === edition)
    .map(({ values }) => ({ ...values, arrondi: edition.metadata.arrondi ?? null }));
  return statusOf(dataset, edition) === 'definitif' || isComplete(dataset.contract, rows);
}

function yearsOf(editions: Dataset['editions']): Set<number> {
  return new Set(editions.map(({ metadata }) => Number.parseInt(metadata.fichier, 10)));
}
