import type { Cell, LinkedTables } from '../linkedTables.ts';
import { isCandidate } from './hideLinearly.ts';

/**
 * Share of a series that may be hidden; beyond, what is left would be hard to read and to trust.
 * Where a large share of all the tables is hidden, a few cells left in each would be no better:
 * a series is then shown almost whole or not at all.
 */
const mostHidden = { usually: 1 / 2, inSparseTables: 1 / 10 } as const;

/** Share of hidden cells from which tables are sparse. */
const sparse = 1 / 3;

/** Cells from which a series is one: fewer are protected one by one. */
const shortestSeries = 10;

/** Finds the cells of the series of which too many are hidden, those that are not included. */
export function mostlyHidden(
  tables: LinkedTables,
): (hidden: ReadonlySet<string>) => ReadonlySet<string> {
  const candidates = [...tables.cells.values()].filter(isCandidate);
  const series = Map.groupBy(candidates, (cell) => cell.series)
    .values()
    .filter(({ length }) => length >= shortestSeries)
    .toArray();
  return (hidden) => {
    const count = (cells: readonly Cell[]) => cells.filter(({ id }) => hidden.has(id)).length;
    const isSparse = count(candidates) > sparse * candidates.length;
    const most = isSparse ? mostHidden.inSparseTables : mostHidden.usually;
    const lost = series.filter((cells) => count(cells) > most * cells.length);
    return new Set(lost.flat().map(({ id }) => id));
  };
}
