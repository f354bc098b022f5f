import { cumulsMensuels } from '../../../src/contracts/cumulsMensuels.ts';
import type { TableRows } from '../../confidentiality/cells/tableRows.ts';
import { editionYear } from '../../pipeline/editionYear.ts';
import type { IngestPlan } from '../planIngestion.ts';
import type { CommittedDataset } from './committedDataset.ts';
import { isRevised } from './isRevised.ts';

/** Tables of an ingestion, parted from the committed ones by year of edition. */
export interface PlannedTables {
  /** Exact rows of the editions that are written: what the protection starts from. */
  written: TableRows;
  /** Committed rows of the editions that these replace. */
  replaced: TableRows;
  /** Committed rows of the same years and cohorts that stay beside the new ones. */
  beside: TableRows;
}

type Committed = ReadonlyMap<string, CommittedDataset>;

/**
 * What an ingestion writes of exact tables: the years that are not frozen, or that are to be revised.
 * The totals since January of the years that close go away.
 */
export function plannedTables(
  exact: TableRows,
  committed: Committed,
  plan: IngestPlan,
): PlannedTables {
  const written = withoutFrozen(exact, committed, plan);
  const years = replacedYears(written, plan.closing);
  const known = new Set([...years.values()].flatMap((own) => [...own]));
  const isReplaced = (name: string, year: number) => years.get(name)?.has(year) ?? false;
  return {
    written,
    replaced: rowsOf(committed, isReplaced),
    beside: rowsOf(committed, (name, year) => known.has(year) && !isReplaced(name, year)),
  };
}

/** The rows of the years that are not frozen, or that are to be revised. */
function withoutFrozen(tables: TableRows, committed: Committed, plan: IngestPlan): TableRows {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.filter((row) => {
        const year = editionYear(row);
        return isRevised(plan, name, year) || !committed.get(name)?.frozen.has(year);
      }),
    ]),
  );
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
