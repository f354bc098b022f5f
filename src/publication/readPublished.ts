import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract, RowOf } from '../contracts/contract.ts';
import type { DatasetMetadata } from '../contracts/datasetMetadata.ts';

/** A published row: its contract's columns, how it is rounded if it may be, the status of the data. */
export type PublishedRow<C extends Contract> = RowOf<C> & {
  arrondi?: number | null;
  statut: DatasetMetadata['statut'];
};

const cache = new Map<string, unknown>();

/** The folder of the open data. */
export const publishedFolder = join(process.cwd(), 'public/donnees');

/**
 * Text of a table, of the manifest or of the publisher's file, as they are published. While `npm run
 * build` makes the publication, these are there before the rest, in the folder `FIRST_FILES`.
 * Throws when the publication was not run.
 */
export function publishedText(
  path: string,
  folder = process.env.FIRST_FILES ?? publishedFolder,
): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Every published row of a dataset, read once a build from the file offered for download. */
export function readPublished<C extends Contract>(contract: C): readonly PublishedRow<C>[] {
  const known = cache.get(contract.name);
  if (known !== undefined) return known as PublishedRow<C>[];
  const rows: unknown = JSON.parse(publishedText(`${contract.name}.json`));
  cache.set(contract.name, rows);
  return rows as PublishedRow<C>[];
}
