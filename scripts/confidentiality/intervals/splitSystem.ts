import { DisjointSets } from '../DisjointSets.ts';
import { subsystem } from './subsystem.ts';
import { activity } from './tightenBounds.ts';
import type { Row, UnknownSystem } from './UnknownSystem.ts';
import { withoutValued } from './withoutValued.ts';

/**
 * The independent systems that are left once the unknowns with a single possible value are
 * replaced by it, and the rows that the bounds alone satisfy are removed.
 */
export function splitSystem(system: UnknownSystem): UnknownSystem[] {
  const uses = useCounts(system);
  const { lower, upper } = system;
  const fixedValue = (column: number) =>
    lower[column] === upper[column] ? (lower[column] as number) : null;
  const rows = system.rows
    .map((row) => withoutValued(row, fixedValue))
    .filter((row) => row.columns.length > 0 && !isIdle(system, row, uses));
  const sets = new DisjointSets();
  for (const { columns } of rows) {
    for (const column of columns) sets.join(String(columns[0]), String(column));
  }
  const parts = new Map<string, { columns: number[]; rows: Row[] }>();
  for (const row of rows) {
    const root = sets.find(String(row.columns[0]));
    const part = parts.get(root) ?? { columns: [], rows: [] };
    part.rows.push(row);
    parts.set(root, part);
  }
  for (const column of new Set(rows.flatMap(({ columns }) => columns))) {
    parts.get(sets.find(String(column)))?.columns.push(column);
  }
  return [...parts.values()].map((part) =>
    subsystem(system, { ...part, columns: part.columns.sort((a, b) => a - b) }),
  );
}

function useCounts({ cells, rows }: UnknownSystem): number[] {
  const uses = cells.map(() => 0);
  for (const { columns } of rows)
    for (const column of columns) uses[column] = (uses[column] ?? 0) + 1;
  return uses;
}

/**
 * True when a row adds nothing to the bounds of its other unknowns: it defines an implied cell
 * that no other row holds, and that is large enough whatever the others are.
 */
function isIdle(system: UnknownSystem, row: Row, uses: readonly number[]): boolean {
  if (row.lower !== row.upper) return false;
  return row.columns.some((column, rank) => {
    const cell = system.cells[column];
    if (!cell?.implied || uses[column] !== 1) return false;
    const coefficient = row.coefficients[rank] as number;
    const others: Row = {
      ...row,
      columns: row.columns.toSpliced(rank, 1),
      coefficients: row.coefficients.toSpliced(rank, 1),
    };
    const { least, greatest } = activity(system, others);
    const value = coefficient > 0 ? row.lower - greatest : least - row.lower;
    return value / Math.abs(coefficient) >= (cell.threshold ?? 0);
  });
}
