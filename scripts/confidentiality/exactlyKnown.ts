import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { buildLinkedTables } from './buildLinkedTables.ts';
import type { TableRows } from './cells/tableRows.ts';
import { type PinnedCell, pinnedCells } from './intervals/pinnedCells.ts';
import { type Cell, type LinkedTables, withoutEarlier } from './linkedTables.ts';
import { provisionalDatasets } from './provisionalDatasets.ts';

/** Differences of two counts of the same people that tell of a few of them. */
const few = 4;

/**
 * Counts that rounded values give exactly, and that tell the few people of their change: those of
 * months, such as one between two totals since January, which each extraction counts again; those of
 * a cohort, where the closed year or an earlier extraction gives a value 1 to 4 away. `earlier`: rows
 * of former editions.
 */
export function exactlyKnown(
  tables: LinkedTables,
  register: readonly Territory[],
  earlier: readonly TableRows[],
): Cell[] {
  const given = countsGiven(tables);
  const monthly = given.filter(({ cell: { table, status } }) => {
    return provisionalDatasets.has(table) && status === 'publie';
  });
  const cohorts = given.filter(({ cell: { table } }) => table.startsWith('parcours_'));
  if (cohorts.length === 0) return monthly.map(({ cell }) => cell);
  const told = otherValues(tables, register, earlier);
  const moved = cohorts.filter(({ cell: { id }, value }) =>
    (told.get(id) ?? []).some((other) => other !== value && Math.abs(other - value) <= few),
  );
  return [...monthly, ...moved].map(({ cell }) => cell);
}

/** Counts of people that no file gives exactly, and that sums of rounded values of one time do. */
function countsGiven(tables: LinkedTables): PinnedCell[] {
  return pinnedCells(withoutEarlier(tables)).filter(
    ({ cell: { rounded, implied, threshold } }) => (rounded || implied) && threshold !== null,
  );
}

/** What the closed year and former editions tell exactly of the cells of cohorts. */
function otherValues(
  { cells, ties }: LinkedTables,
  register: readonly Territory[],
  earlier: readonly TableRows[],
): Map<string, number[]> {
  const closed = ties.flatMap(({ cells: [counted, cohort] }) => {
    const value = cells.get(counted)?.value ?? null;
    return value === null ? [] : [{ id: cohort, value }];
  });
  const former = earlier.flatMap((rows) =>
    countsGiven(buildLinkedTables(cohortRows(rows), register).tables).map(({ cell, value }) => ({
      id: cell.id,
      value,
    })),
  );
  const all = Map.groupBy([...closed, ...former], ({ id }) => id);
  return new Map([...all].map(([id, own]) => [id, own.map(({ value }) => value)]));
}

function cohortRows(rows: TableRows): TableRows {
  return Object.fromEntries(Object.entries(rows).filter(([name]) => name.startsWith('parcours_')));
}
