import type { Contract } from '../../src/contracts/contract.ts';
import type { DatasetMetadata, EditionMetadata } from '../../src/contracts/datasetMetadata.ts';

export type Cell = string | number | null;

/** One CSV file of a dataset. */
export interface Edition {
  /** Path shown in messages. */
  file: string;
  metadata: EditionMetadata;
  /** Rank (from 1) of each column in this file. */
  columns: ReadonlyMap<string, number>;
}

/** A row that satisfies its contract, with the place where it was read. */
export interface ReadRow {
  edition: Edition;
  line: number;
  values: Readonly<Record<string, Cell>>;
}

/** A dataset of `data/`, its editions in the order of their names. */
export interface Dataset {
  contract: Contract;
  metadata: DatasetMetadata;
  /** Path of its dataset.yaml, for messages. */
  metadataFile: string;
  editions: readonly Edition[];
  rows: readonly ReadRow[];
  /** Rows of the editions that the last one replaces, the latest first: what was said before. */
  replaced?: readonly ReadRow[];
  /**
   * False when a file or a line could not be read. A rule that looks for what is missing would
   * then mislead: it waits until the lines are mended.
   */
  complete: boolean;
}

/** Datasets by name; one that is announced but has no folder yet is absent. */
export type Datasets = ReadonlyMap<string, Dataset>;

/** Place of a row's field, for an anomaly. */
export function placeOf(row: ReadRow, field: string) {
  return {
    file: row.edition.file,
    line: row.line,
    column: row.edition.columns.get(field) ?? 1,
  };
}

/** Status of an edition's rows: its own, else that of its dataset. */
export function statusOf({ metadata }: Dataset, edition: Edition) {
  return edition.metadata.statut ?? metadata.statut;
}
