import { isSolution } from './isSolution.ts';
import type { PossibleWorlds } from './PossibleWorlds.ts';
import type { UnknownSystem } from './UnknownSystem.ts';

/** True values by column; null where they are not all known, or are not what is published. */
export function trueSolution(
  system: UnknownSystem,
  truth: PossibleWorlds['truth'],
): number[] | null {
  const values = system.cells.map(({ id }) => truth.get(id) ?? Number.NaN);
  return isSolution(system, values) ? values : null;
}
