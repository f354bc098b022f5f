import type { Contract, RowOf } from '../contracts/contract.ts';
import type { DatasetMetadata } from '../contracts/datasetMetadata.ts';
import { recordsOf } from '../contracts/tableJson.ts';
import { isPublished } from './manifest.ts';
import { publishedText } from './publishedText.ts';

/** A published row: its contract's columns, how it is rounded if it may be, the status of the data. */
export type PublishedRow<C extends Contract> = RowOf<C> & {
  arrondi?: number | null;
  statut: DatasetMetadata['statut'];
};

const cache = new Map<string, unknown>();

/**
 * Every published row of a dataset, read once a build from the file offered for download; none
 * where it is not published.
 */
export function readPublished<C extends Contract>(contract: C): readonly PublishedRow<C>[] {
  const known = cache.get(contract.name);
  if (known !== undefined) return known as PublishedRow<C>[];
  const rows: unknown = isPublished(contract.name)
    ? recordsOf(publishedText(`${contract.name}.json`))
    : [];
  cache.set(contract.name, rows);
  return rows as PublishedRow<C>[];
}
