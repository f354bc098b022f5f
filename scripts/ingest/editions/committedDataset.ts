import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { type Dataset, type Datasets, statusOf } from '../../pipeline/dataset.ts';

/** What `data/` already holds of a dataset. */
export interface CommittedDataset {
  /** Null where the dataset is absent, or for demonstration: nothing of it is kept. */
  metadata: DatasetMetadata | null;
  years: ReadonlySet<number>;
  /** Years whose edition is final: they are never written again. */
  frozen: ReadonlySet<number>;
  /** Years whose edition is fictitious: none stays beside an edition that is written. */
  fictitious: ReadonlySet<number>;
  /** Rows already published about real people, that everyone knows. */
  known: Row[];
  /** Every row, fictitious ones included, to say what changes. */
  rows: Row[];
}

/** What is there of a dataset, before an ingestion. */
export function committedDataset(datasets: Datasets, name: string): CommittedDataset {
  const dataset = datasets.get(name);
  if (dataset === undefined) return nothing;
  const withStatus = (statut: string) =>
    dataset.editions.filter((edition) => statusOf(dataset, edition) === statut);
  const fictitious = withStatus('demonstration');
  const real = dataset.editions.filter((edition) => !fictitious.includes(edition));
  return {
    metadata:
      real.length === 0
        ? null
        : { ...dataset.metadata, editions: real.map((edition) => edition.metadata) },
    years: yearsOf(dataset.editions),
    frozen: yearsOf(withStatus('definitif')),
    fictitious: yearsOf(fictitious),
    known: dataset.rows.filter(({ edition }) => real.includes(edition)).map(({ values }) => values),
    rows: dataset.rows.map(({ values }) => values),
  };
}

const nothing: CommittedDataset = {
  metadata: null,
  years: new Set(),
  frozen: new Set(),
  fictitious: new Set(),
  known: [],
  rows: [],
};

function yearsOf(editions: Dataset['editions']): Set<number> {
  return new Set(editions.map(({ metadata }) => Number.parseInt(metadata.fichier, 10)));
}

/** Fictitious editions that are written elsewhere stand beside none of the real ones. */
export function setAside({ years }: CommittedDataset): CommittedDataset {
  return { ...nothing, years, fictitious: years };
}

/** What everyone knows of each dataset, with what is secret today and was published before. */
export function knownRows(
  committed: ReadonlyMap<string, CommittedDataset>,
  former: TableRows,
): TableRows {
  return Object.fromEntries(
    [...committed].map(([name, { known }]) => [name, [...known, ...(former[name] ?? [])]]),
  );
}
