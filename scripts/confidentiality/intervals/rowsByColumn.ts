import type { Row, UnknownSystem } from './UnknownSystem.ts';

/** The rows that hold each unknown, in the order of the unknowns. */
export function rowsByColumn({ cells, rows }: UnknownSystem): Row[][] {
  const byColumn: Row[][] = cells.map(() => []);
  for (const row of rows) for (const column of row.columns) byColumn[column]?.push(row);
  return byColumn;
}
