import type { LinkedTables } from '../linkedTables.ts';
import { SystemSolver } from './SystemSolver.ts';
import { unknownSystem } from './UnknownSystem.ts';

/**
 * The value of every cell: the exact one, or, for the implied cells that even exact tables do not
 * give, one that agrees with them. Throws InconsistentTables when exact tables contradict themselves.
 */
export function wholeTruth(tables: LinkedTables): Map<string, number> {
  const truth = new Map<string, number>();
  for (const { id, value } of tables.cells.values()) if (value !== null) truth.set(id, value);
  const system = unknownSystem(tables);
  if (system.cells.length === 0) return truth;
  const solver = new SystemSolver(system);
  try {
    const { values } = solver.whole(new Map());
    for (const [column, { id }] of system.cells.entries()) truth.set(id, values[column] as number);
  } finally {
    solver.dispose();
  }
  return truth;
}
