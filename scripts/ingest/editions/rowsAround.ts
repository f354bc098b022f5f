import { cumulsMensuels } from '../../../src/contracts/cumulsMensuels.ts';
import type { TableRows } from '../../confidentiality/cells/tableRows.ts';
import { editionYear } from '../../pipeline/editionYear.ts';
import type { CommittedDataset } from './committedDataset.ts';

/** Committed rows around the editions that are written. */
export interface RowsAround {
  /** Of the editions that these replace. */
  replaced: TableRows;
  /** Of the same years and cohorts, which stay beside the new ones. */
  beside: TableRows;
}

type Committed = ReadonlyMap<string, CommittedDataset>;

/** The committed rows that written ones meet. The totals since January of the years that close go away. */
export function rowsAround(
  written: TableRows,
  committed: Committed,
  closing: readonly number[],
): RowsAround {
  const years = replacedYears(written, closing);
  const known = new Set([...years.values()].flatMap((own) => [...own]));
  const isReplaced = (name: string, year: number) => years.get(name)?.has(year) ?? false;
  return {
    replaced: rowsOf(committed, isReplaced),
    beside: rowsOf(committed, (name, year) => known.has(year) && !isReplaced(name, year)),
  };
}

/** Years of each table that are written, or go away: totals since January of the years that close. */
function replacedYears(
  tables: TableRows,
  closing: readonly number[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const gone = (name: string) => (name === cumulsMensuels.name ? closing : []);
  return new Map(
    Object.entries(tables).map(([name, rows]) => [
      name,
      new Set([...rows.map(editionYear), ...gone(name)]),
    ]),
  );
}

/** The committed rows of the editions that are asked for. */
function rowsOf(committed: Committed, isAsked: (name: string, year: number) => boolean): TableRows {
  const rows = [...committed].map(([name, there]) => [
    name,
    there.rows.filter((row) => isAsked(name, editionYear(row))),
  ]);
  return Object.fromEntries(rows);
}
