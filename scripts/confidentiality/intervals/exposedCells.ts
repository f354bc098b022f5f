import type { Cell } from '../linkedTables.ts';
import { intervalVerdict } from './intervalVerdict.ts';
import { isSolution } from './isSolution.ts';
import { type Found, NearestWorlds } from './NearestWorlds.ts';
import { SolutionMender } from './SolutionMender.ts';
import { isWhole, SystemSolver } from './SystemSolver.ts';
import type { UnknownSystem } from './UnknownSystem.ts';
import { type End, Witnesses } from './Witnesses.ts';

const tolerance = 1e-6;

/** Cells of an independent system that are not well hidden, and the programs solved to know it. */
export function exposedCells(
  system: UnknownSystem,
  witnesses: Witnesses = new Witnesses(),
): { exposed: Cell[]; problems: number } {
  const targets = system.cells.flatMap((cell, column) => {
    const verdict = intervalVerdict(
      cell,
      system.lower[column] as number,
      system.upper[column] as number,
    );
    return verdict === 'open' ? [{ cell, column, threshold: cell.threshold ?? 0 }] : [];
  });
  const reached = (end: End, { cell }: Target) => witnesses.reached(end, cell.id);
  const unsure = targets.filter((target) => !(reached('zero', target) && reached('large', target)));
  if (unsure.length === 0) return { exposed: [], problems: 0 };
  const search = new TargetSearch(system, unsure, witnesses);
  try {
    return { exposed: search.exposed(), problems: search.problems };
  } finally {
    search.dispose();
  }
}

interface Target {
  cell: Cell;
  column: number;
  threshold: number;
}

/** Sign of a cell's weight in the sum to minimise, for each end. */
const signs: Readonly<Record<End, number>> = { zero: 1, large: -1 };

/** Looks for solutions that take cells to their two ends; one often shows it for many cells. */
class TargetSearch {
  readonly #system: UnknownSystem;
  readonly #solver: SystemSolver;
  readonly #mender: SolutionMender;
  readonly #targets: ReadonlyMap<number, Target>;
  readonly #witnesses: Witnesses;
  readonly #nearest: NearestWorlds;
  readonly #known: readonly number[];

  constructor(system: UnknownSystem, targets: readonly Target[], witnesses: Witnesses) {
    this.#system = system;
    this.#solver = new SystemSolver(system);
    this.#mender = new SolutionMender(system);
    this.#targets = new Map(targets.map((target) => [target.column, target]));
    this.#witnesses = witnesses;
    this.#known = this.#oneSolution();
    this.#nearest = new NearestWorlds(system, this.#known);
    this.#learn(this.#known.entries());
  }

  get problems(): number {
    return this.#solver.problems + this.#nearest.problems;
  }

  dispose(): void {
    this.#solver.dispose();
    this.#nearest.dispose();
  }

  exposed(): Cell[] {
    const exposed = this.#targets.values().filter((target) => this.#isExposed(target));
    return exposed.map(({ cell }) => cell).toArray();
  }

  /** It may be small, and cannot be all that is small. */
  #isExposed(target: Target): boolean {
    if (this.#canReach('zero', target)) return !this.#canReach('large', target);
    return !this.#isNeverSmall(target);
  }

  /** The truth if it is told and agrees with what is published; else any other. */
  #oneSolution(): readonly number[] {
    const { truth } = this.#witnesses;
    const known = this.#system.cells.map(({ id }) => truth?.get(id) ?? Number.NaN);
    if (isSolution(this.#system, known)) return known;
    const { values } = this.#solver.relaxed(new Map());
    const whole = this.#mender.mend(values, new Map());
    return whole ?? this.#solver.whole(new Map()).values;
  }

  #canReach(end: End, target: Target): boolean {
    if (this.#reaches(end, target)) return true;
    const near = this.#tryNear(target.column, end === 'zero' ? 0 : target.threshold - 1);
    if (near === 'unsure' && !this.#reaches(end, target)) this.#least(target, end);
    return this.#reaches(end, target);
  }

  /** Told of a cell that cannot be 0: between there and its known value, can it be small? */
  #isNeverSmall(target: Target): boolean {
    const { column, threshold } = target;
    if ((this.#known[column] as number) < threshold) return false;
    const near = this.#tryNear(column, threshold - 1);
    if (near !== 'unsure') return near === 'impossible';
    return this.#least(target, 'zero') >= threshold - tolerance;
  }

  /** Looks around the known solution for one where the cell has this value. */
  #tryNear(column: number, value: number): Found['status'] {
    const { status, moved } = this.#nearest.find(column, value);
    if (status === 'found') this.#learn(moved);
    if (status === 'unsure') {
      const near = this.#known.map((known, own) => moved.get(own) ?? known);
      this.#learn(this.#mender.mend(near, new Map([[column, value > 0 ? -1 : 1]]))?.entries());
    }
    return status;
  }

  /** Least value of the cell, or the opposite of its greatest, among whole numbers. */
  #least(target: Target, end: End): number {
    const weights = new Map([[target.column, signs[end]]]);
    const { bound, values } = this.#solver.relaxed(weights);
    this.#learn(this.#mender.mend(values, weights)?.entries());
    if (values.every(isWhole) || this.#reaches(end, target)) return bound;
    const least = this.#solver.whole(weights);
    this.#learn(least.values.entries());
    return least.bound;
  }

  /** Values by column of a solution of whole numbers, but for those already learned. */
  #learn(values: Iterable<readonly [number, number]> = []): void {
    let isNew = false;
    const byCell: [string, number][] = [];
    for (const [column, value] of values) {
      const target = this.#targets.get(column);
      if (target && this.#witnesses.prove(target.cell, value)) isNew = true;
      byCell.push([(this.#system.cells[column] as Cell).id, value]);
    }
    if (isNew) this.#witnesses.keep(byCell);
  }

  #reaches(end: End, { cell }: Target): boolean {
    return this.#witnesses.reached(end, cell.id);
  }
}
