import type { LinkedTables } from '../linkedTables.ts';
import { InconsistentTables } from './InconsistentTables.ts';
import { SystemSolver } from './SystemSolver.ts';
import { unknownSystem } from './UnknownSystem.ts';

/**
 * The value of every cell: the exact one, or, for those that even exact tables do not give, one that
 * agrees with them. Where none does these are left out: nothing is then proven by the truth of
 * their tables, and the audit says that they contradict themselves.
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
  } catch (error) {
    if (!(error instanceof InconsistentTables)) throw error;
  } finally {
    solver.dispose();
  }
  return truth;
}
