import type { Cell } from '../linkedTables.ts';
import { intervalVerdict } from './intervalVerdict.ts';
import { type Minimum, SystemSolver } from './SystemSolver.ts';
import type { UnknownSystem } from './UnknownSystem.ts';

const tolerance = 1e-6;

/** Cells of an independent system that are not well hidden, and the programs solved to know it. */
export function exposedCells(system: UnknownSystem): { exposed: Cell[]; problems: number } {
  const targets = system.cells.flatMap((cell, column) => {
    const verdict = intervalVerdict(
      cell,
      system.lower[column] as number,
      system.upper[column] as number,
    );
    return verdict === 'open' ? [{ cell, column, threshold: cell.threshold ?? 0 }] : [];
  });
  if (targets.length === 0) return { exposed: [], problems: 0 };
  const solver = new SystemSolver(system);
  try {
    const exposed = search(solver, targets);
    return { exposed, problems: solver.problems };
  } finally {
    solver.dispose();
  }
}

interface Target {
  cell: Cell;
  column: number;
  threshold: number;
}

/** Sums of many cells tried at most, before the cells that are left are tried one by one. */
const mostSums = 6;

/** One solution shows for many cells at once that they may be 0, or large enough. */
function search(solver: SystemSolver, targets: readonly Target[]): Cell[] {
  const canBeZero = new Set<Target>();
  const canBeLarge = new Set<Target>();
  const learn = ({ bound, solution }: Minimum): number => {
    for (const target of solution === null ? [] : targets) {
      const value = solution?.[target.column] ?? Number.NaN;
      if (value <= 0) canBeZero.add(target);
      if (value >= target.threshold - 1) canBeLarge.add(target);
    }
    return bound;
  };
  const tryTogether = (shown: ReadonlySet<Target>, sign: number) => {
    for (let sums = 0; sums < mostSums; sums++) {
      const left = targets.filter((target) => !shown.has(target));
      if (left.length === 0) return;
      learn(solver.relaxed(new Map(left.map(({ column }) => [column, sign]))));
      if (targets.length - shown.size === left.length) return;
    }
  };
  tryTogether(canBeZero, 1);
  tryTogether(canBeLarge, -1);
  /** Least value of a weighted cell; among whole numbers unless the relaxed one already tells. */
  const least = (column: number, sign: number, tells: (bound: number) => boolean): number => {
    const weights = new Map([[column, sign]]);
    const minimum = solver.relaxed(weights);
    if (minimum.solution !== null || tells(minimum.bound)) return learn(minimum);
    return learn(solver.whole(weights));
  };
  const isExposed = (target: Target): boolean => {
    const { column, threshold } = target;
    const isLarge = (bound: number) => bound >= threshold - tolerance;
    if (!canBeZero.has(target)) {
      if (isLarge(least(column, 1, isLarge))) return false;
      if (!canBeZero.has(target)) return true;
    }
    if (canBeLarge.has(target)) return false;
    least(column, -1, (bound) => -bound < threshold - 1 - tolerance);
    return !canBeLarge.has(target);
  };
  return targets.filter(isExposed).map(({ cell }) => cell);
}
