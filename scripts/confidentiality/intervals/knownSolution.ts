import { isSolution } from './isSolution.ts';
import type { PossibleWorlds } from './PossibleWorlds.ts';
import { SolutionMender } from './SolutionMender.ts';
import type { SystemSolver } from './SystemSolver.ts';
import type { UnknownSystem } from './UnknownSystem.ts';

/**
 * A solution of whole numbers, by column: the truth if it is told and agrees with the system, else
 * any. Throws InconsistentTables when there is none.
 */
export function knownSolution(
  system: UnknownSystem,
  truth: PossibleWorlds['truth'] | null,
  solver: SystemSolver,
): readonly number[] {
  const values = system.cells.map(({ id }) => truth?.get(id) ?? Number.NaN);
  if (isSolution(system, values)) return values;
  const near = solver.relaxed(new Map()).values;
  return new SolutionMender(system).mend(near, new Map()) ?? solver.whole(new Map()).values;
}
