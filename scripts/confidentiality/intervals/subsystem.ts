import type { Row, UnknownSystem } from './UnknownSystem.ts';

/** Some unknowns of a system, in the order given, with rows that hold no others. */
export function subsystem(
  system: UnknownSystem,
  { columns, rows }: { columns: readonly number[]; rows: readonly Row[] },
): UnknownSystem {
  const rankOf = new Map(columns.map((column, rank) => [column, rank]));
  return {
    cells: columns.flatMap((column) => system.cells[column] ?? []),
    lower: columns.map((column) => system.lower[column] as number),
    upper: columns.map((column) => system.upper[column] as number),
    rows: rows.map((row) => ({
      ...row,
      columns: row.columns.map((column) => rankOf.get(column) as number),
    })),
  };
}
