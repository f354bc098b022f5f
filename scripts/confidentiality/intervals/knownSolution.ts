import type { PossibleWorlds } from './PossibleWorlds.ts';
import { SolutionMender } from './SolutionMender.ts';
import type { SystemSolver } from './SystemSolver.ts';
import { trueSolution } from './trueSolution.ts';
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
  const told = truth && trueSolution(system, truth);
  if (told) return told;
  const near = solver.relaxed(new Map()).values;
  return new SolutionMender(system).mend(near, new Map()) ?? solver.whole(new Map()).values;
}
