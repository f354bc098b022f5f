import type { Cell } from '../linkedTables.ts';
import { intervalVerdict, type Knowledge } from './intervalVerdict.ts';
import { knownSolution } from './knownSolution.ts';
import { NearestWorlds } from './NearestWorlds.ts';
import { SystemSolver } from './SystemSolver.ts';
import { type Target, TargetSearch } from './TargetSearch.ts';
import type { UnknownSystem } from './UnknownSystem.ts';
import { ValueSearch } from './ValueSearch.ts';
import { Witnesses } from './Witnesses.ts';

/**
 * Cells of an independent system that are not well hidden, and the programs solved to know it. What
 * is known of final data alone is looked for by its two ends; with rounded values, one by one.
 */
export function exposedCells(
  system: UnknownSystem,
  witnesses: Witnesses = new Witnesses(),
  knowledge: Knowledge = 'final',
  unsure: ReadonlySet<string> = new Set(),
): { exposed: Cell[]; problems: number } {
  const targets = unsureCells(system, witnesses, knowledge);
  if (targets.length === 0) return { exposed: [], problems: 0 };
  const solver = new SystemSolver(system);
  let nearest: NearestWorlds | null = null;
  try {
    const known = knownSolution(system, witnesses.truth, solver);
    nearest = new NearestWorlds(system, known);
    const means = { system, solver, nearest, witnesses };
    const search =
      knowledge === 'final'
        ? new TargetSearch(targets, means)
        : new ValueSearch(targets, { ...means, unsure });
    const exposed = search.exposed();
    return { exposed, problems: solver.problems + nearest.problems };
  } finally {
    solver.dispose();
    nearest?.dispose();
  }
}

/** Cells whose bounds do not tell, and of which no solution has shown both ends. */
function unsureCells(
  { cells, lower, upper }: UnknownSystem,
  witnesses: Witnesses,
  knowledge: Knowledge,
): Target[] {
  return cells.flatMap((cell, column) => {
    const bounds = [lower[column], upper[column]] as [number, number];
    const isShown = witnesses.reached('zero', cell.id) && witnesses.reached('large', cell.id);
    if (isShown || intervalVerdict(cell, ...bounds, knowledge) !== 'open') return [];
    return [{ cell, column, threshold: cell.threshold ?? 0 }];
  });
}
