import type { Cell } from '../linkedTables.ts';
import { intervalVerdict } from './intervalVerdict.ts';
import { SolutionMender } from './SolutionMender.ts';
import { isWhole, SystemSolver } from './SystemSolver.ts';
import type { UnknownSystem } from './UnknownSystem.ts';
import { type End, Witnesses } from './Witnesses.ts';

const tolerance = 1e-6;

/** Fractions in a solution above which it is not mended: a quick look would no longer be one. */
const mostFractions = { quick: 200, exact: 3_000 } as const;

/** How to look for exposed cells. */
export interface Search {
  /** What earlier systems, whose unknowns are all among these, have shown. */
  witnesses?: Witnesses;
  /** False for a quick look, which takes fractions of people for people. */
  isExact?: boolean;
}

/** Cells of an independent system that are not well hidden, and the programs solved to know it. */
export function exposedCells(
  system: UnknownSystem,
  { witnesses = new Witnesses(), isExact = true }: Search = {},
): { exposed: Cell[]; problems: number } {
  const targets = system.cells.flatMap((cell, column) => {
    const verdict = intervalVerdict(
      cell,
      system.lower[column] as number,
      system.upper[column] as number,
    );
    return verdict === 'open' ? [{ cell, column, threshold: cell.threshold ?? 0 }] : [];
  });
  const reached = (end: End, { cell }: Target) => witnesses.reached(end, cell.id, isExact);
  const isShown = (target: Target) =>
    (reached('zero', target) && reached('large', target)) ||
    (!isExact && witnesses.isSupposedSafe(target.cell.id));
  const unsure = targets.filter((target) => !isShown(target));
  if (unsure.length === 0) return { exposed: [], problems: 0 };
  const solver = new SystemSolver(system);
  try {
    const exposed = new TargetSearch(system, solver, unsure, witnesses, isExact).exposed();
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

/** Cells tried one by one in the time that a sum takes: one that shows fewer is not worth it. */
const worthASum = 10;

/** Sign of a cell's weight in the sum to minimise, for each end. */
const signs: Readonly<Record<End, number>> = { zero: 1, large: -1 };

/** Looks for solutions that take cells to their two ends; one shows it for many cells at once. */
class TargetSearch {
  readonly #cells: readonly Cell[];
  readonly #solver: SystemSolver;
  readonly #mender: SolutionMender;
  readonly #targets: readonly Target[];
  readonly #witnesses: Witnesses;
  readonly #isExact: boolean;

  constructor(
    system: UnknownSystem,
    solver: SystemSolver,
    targets: readonly Target[],
    witnesses: Witnesses,
    isExact: boolean,
  ) {
    this.#cells = system.cells;
    this.#solver = solver;
    this.#mender = new SolutionMender(system);
    this.#targets = targets;
    this.#witnesses = witnesses;
    this.#isExact = isExact;
  }

  exposed(): Cell[] {
    this.#tryTogether('zero');
    this.#tryTogether('large');
    return this.#targets.filter((target) => this.#isExposed(target)).map(({ cell }) => cell);
  }

  #tryTogether(end: End): void {
    for (let sums = 0; sums < mostSums; sums++) {
      const left = this.#targets.filter((target) => !this.#reaches(end, target));
      if (left.length < worthASum) return;
      this.#relaxed(new Map(left.map(({ column }) => [column, signs[end]])));
      if (left.filter((target) => this.#reaches(end, target)).length < worthASum) return;
    }
  }

  #isExposed(target: Target): boolean {
    const { threshold } = target;
    const isLarge = (bound: number) => bound >= threshold - tolerance;
    if (!this.#reaches('zero', target)) {
      if (isLarge(this.#least(target, 'zero', isLarge))) {
        this.#witnesses.supposeSafe(target.cell.id);
        return false;
      }
      if (!this.#reaches('zero', target)) return true;
    }
    if (this.#reaches('large', target)) return false;
    this.#least(target, 'large', (bound) => -bound < threshold - 1 - tolerance);
    return !this.#reaches('large', target);
  }

  /** Least value of a weighted cell; among whole numbers unless the relaxed one already tells. */
  #least(target: Target, end: End, tells: (bound: number) => boolean): number {
    const weights = new Map([[target.column, signs[end]]]);
    const { bound, hasWhole } = this.#relaxed(weights);
    if (hasWhole || tells(bound) || this.#reaches(end, target)) return bound;
    if (this.#isExact) {
      const least = this.#solver.whole(weights);
      this.#learn(least.values);
      return least.bound;
    }
    const goal = end === 'zero' ? 0 : 1 - target.threshold;
    if (bound <= goal + tolerance) this.#witnesses.suppose(end, target.cell.id);
    return bound;
  }

  /** Least value among fractions; the whole numbers found there, or near, are remembered. */
  #relaxed(weights: ReadonlyMap<number, number>): { bound: number; hasWhole: boolean } {
    const { bound, values } = this.#solver.relaxed(weights);
    const most = this.#isExact ? mostFractions.exact : mostFractions.quick;
    const found = this.#mender.mend(values, weights, most);
    if (found !== null) this.#learn(found);
    return { bound, hasWhole: values.every(isWhole) };
  }

  #learn(solution: readonly number[]): void {
    let isNew = false;
    for (const { cell, column } of this.#targets) {
      if (this.#witnesses.prove(cell, solution[column] as number)) isNew = true;
    }
    if (isNew) this.#witnesses.keep(this.#cells, solution);
  }

  #reaches(end: End, { cell }: Target): boolean {
    return this.#witnesses.reached(end, cell.id, this.#isExact);
  }
}
