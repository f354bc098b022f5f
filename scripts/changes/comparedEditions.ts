import type { Contract } from '../../src/contracts/contract.ts';
import { journals } from '../../src/contracts/journals.ts';
import { rowKey } from '../../src/contracts/rowKey.ts';
import type { Dataset, Datasets, Edition, ReadRow } from '../pipeline/dataset.ts';
import { statusOf } from '../pipeline/dataset.ts';
import { type ChangedCell, changedCells } from '../pipeline/revisions/changedCells.ts';
import { describedColumns } from '../pipeline/revisions/measuredColumns.ts';
import { recordedWithdrawals } from '../pipeline/withdrawals/recordedWithdrawals.ts';
import { withdrawalOf } from '../pipeline/withdrawals/withdrawalOf.ts';

/** A row of a real edition that is no longer what it was, null on the side where it is not. */
export interface ChangedRow {
  contract: Contract;
  key: string;
  before: ReadRow | null;
  after: ReadRow | null;
  cells: ChangedCell[];
  /** Columns of text that differ. */
  texts: string[];
}

/** An edition published before, and what becomes of its rows; null where it is gone. */
export interface ComparedEdition {
  dataset: Dataset;
  before: Edition;
  after: Edition | null;
  status: string;
  rows: ChangedRow[];
}

/**
 * Is an edition counted again by every ingestion? It is rounded and not final: it changes from one
 * extraction to the next, becomes exact when its year is closed, and no revision tells that.
 */
export function isRecounted({ before, status }: ComparedEdition): boolean {
  return before.metadata.arrondi !== undefined && status !== 'definitif';
}

/**
 * What becomes of the real editions that were published before. Fictitious ones are left out: their
 * values are nobody's. An edition that another replaces (`latest`) is compared with none, and so is one
 * that was withdrawn since. Where lines could not be read, none is said to be gone.
 */
export function comparedEditions(before: Datasets, after: Datasets): ComparedEdition[] {
  const withdrawals = recordedWithdrawals(after);
  return [...before.values()].flatMap((dataset) => {
    const { name } = dataset.contract;
    if (journals.has(name)) return [];
    const now = after.get(dataset.contract.name);
    return dataset.editions
      .filter((edition) => statusOf(dataset, edition) !== 'demonstration')
      .filter(({ metadata }) => withdrawalOf(withdrawals, name, metadata) === undefined)
      .map((edition) => compareEdition(dataset, edition, now));
  });
}

/** What becomes of an edition that was published before. */
export function compareEdition(
  dataset: Dataset,
  before: Edition,
  now: Dataset | undefined,
): ComparedEdition {
  const { fichier } = before.metadata;
  const after = now?.editions.find(({ metadata }) => metadata.fichier === fichier) ?? null;
  const status = statusOf(dataset, before);
  if (now === undefined || after === null) return { dataset, before, after, status, rows: [] };
  return { dataset, before, after, status, rows: changedRows(dataset, before, now, after) };
}

function changedRows(
  { contract, rows }: Dataset,
  before: Edition,
  now: Dataset,
  after: Edition,
): ChangedRow[] {
  const indexOf = (all: readonly ReadRow[], edition: Edition) =>
    new Map(
      all
        .filter((row) => row.edition === edition)
        .map((row) => [rowKey(contract, row.values), row] as const),
    );
  const old = indexOf(rows, before);
  const found = indexOf(now.rows, after);
  const described = describedColumns(contract);
  const kept = [...found].flatMap(([key, row]): ChangedRow[] => {
    const former = old.get(key) ?? null;
    old.delete(key);
    const cells = former ? changedCells(contract, former.values, row.values) : [];
    const texts = described.filter(
      (name) => former !== null && former.values[name] !== row.values[name],
    );
    if (former !== null && cells.length === 0 && texts.length === 0) return [];
    return [{ contract, key, before: former, after: row, cells, texts }];
  });
  if (!now.complete) return kept;
  const gone = [...old].map(
    ([key, row]): ChangedRow => ({ contract, key, before: row, after: null, cells: [], texts: [] }),
  );
  return [...kept, ...gone];
}
