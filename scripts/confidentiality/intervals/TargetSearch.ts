import type { Cell } from '../linkedTables.ts';
import type { Found, NearestWorlds } from './NearestWorlds.ts';
import { SolutionMender } from './SolutionMender.ts';
import { isWhole, type SystemSolver } from './SystemSolver.ts';
import type { UnknownSystem } from './UnknownSystem.ts';
import type { End, Witnesses } from './Witnesses.ts';

const tolerance = 1e-6;

/** A cell to look at, and where it is in the system. */
export interface Target {
  cell: Cell;
  column: number;
  threshold: number;
}

/** Where to look: a system, what solves it, what is near a known solution, and what was shown. */
interface Means {
  system: UnknownSystem;
  solver: SystemSolver;
  nearest: NearestWorlds;
  witnesses: Witnesses;
}

/** Sign of a cell's weight in the sum to minimise, for each end. */
const signs: Readonly<Record<End, number>> = { zero: 1, large: -1 };

/**
 * Looks for solutions that take cells to their two ends: first around a known one, where most are
 * found at once and many cells are shown together; by branch and bound where that does not tell.
 */
export class TargetSearch {
  readonly #targets: ReadonlyMap<number, Target>;
  readonly #means: Means;
  readonly #mender: SolutionMender;

  constructor(targets: readonly Target[], means: Means) {
    this.#targets = new Map(targets.map((target) => [target.column, target]));
    this.#means = means;
    this.#mender = new SolutionMender(means.system);
    this.#learn(means.nearest.known.entries());
  }

  /** The cells that are not well hidden. */
  exposed(): Cell[] {
    const exposed = this.#targets.values().filter((target) => this.#isExposed(target));
    return exposed.map(({ cell }) => cell).toArray();
  }

  /** It may be small, and cannot be all that is small. */
  #isExposed(target: Target): boolean {
    if (this.#canReach('zero', target)) return !this.#canReach('large', target);
    return !this.#isNeverSmall(target);
  }

  #canReach(end: End, target: Target): boolean {
    if (this.#reaches(end, target)) return true;
    const near = this.#tryNear(target.column, end === 'zero' ? 0 : target.threshold - 1);
    if (near.status !== 'unsure') return near.status === 'found';
    const { known } = this.#means.nearest;
    this.#mend(
      known.map((value, column) => near.moved.get(column) ?? value),
      weightsOf(target, end),
    );
    if (!this.#reaches(end, target)) this.#least(target, end);
    return this.#reaches(end, target);
  }

  /** Told of a cell that cannot be 0: between there and its known value, can it be small? */
  #isNeverSmall(target: Target): boolean {
    const { column, threshold } = target;
    if ((this.#means.nearest.known[column] as number) < threshold) return false;
    const { status } = this.#tryNear(column, threshold - 1);
    if (status !== 'unsure') return status === 'impossible';
    return this.#least(target, 'zero') >= threshold - tolerance;
  }

  /** Looks around the known solution for one where the cell has this value. */
  #tryNear(column: number, value: number): Found {
    const near = this.#means.nearest.find(column, value);
    if (near.status === 'found') this.#learn(near.moved);
    return near;
  }

  /** Least value of the cell, or the opposite of its greatest, among whole numbers. */
  #least(target: Target, end: End): number {
    const { solver } = this.#means;
    const weights = weightsOf(target, end);
    const { bound, values } = solver.relaxed(weights);
    this.#mend(values, weights);
    if (values.every(isWhole) || this.#reaches(end, target)) return bound;
    const least = solver.whole(weights);
    this.#learn(least.values.entries());
    return least.bound;
  }

  /** Looks for whole numbers near a solution that holds fractions. */
  #mend(values: readonly number[], weights: ReadonlyMap<number, number>): void {
    const mended = this.#mender.mend(values, weights);
    if (mended !== null) this.#learn(mended.entries());
  }

  /** Values by column of a solution of whole numbers, but for those already learned. */
  #learn(values: Iterable<readonly [number, number]>): void {
    const { system, witnesses } = this.#means;
    let isNew = false;
    const byCell: [string, number][] = [];
    for (const [column, value] of values) {
      const target = this.#targets.get(column);
      if (target && witnesses.prove(target.cell, value)) isNew = true;
      byCell.push([(system.cells[column] as Cell).id, value]);
    }
    if (isNew) witnesses.keep(byCell);
  }

  #reaches(end: End, { cell }: Target): boolean {
    return this.#means.witnesses.reached(end, cell.id);
  }
}

/** What to minimise for a cell to go to an end. */
function weightsOf({ column }: Target, end: End): ReadonlyMap<number, number> {
  return new Map([[column, signs[end]]]);
}
