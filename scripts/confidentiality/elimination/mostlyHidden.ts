import type { Cell, LinkedTables } from '../linkedTables.ts';
import { isCandidate } from './hideLinearly.ts';

/** Share of a series that may be hidden; beyond, what is left would be hard to read and to trust. */
const mostHidden = 1 / 2;

/** Cells from which a series is one: fewer are protected one by one. */
const shortestSeries = 10;

/** Finds the cells of the series of which too many are hidden, hidden or not. */
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
    const lost = series.filter((cells) => count(cells) > mostHidden * cells.length);
    return new Set(lost.flat().map(({ id }) => id));
  };
}
