import type { Cell } from '../linkedTables.ts';
import { neededValues } from './intervalVerdict.ts';
import type { NearestWorlds } from './NearestWorlds.ts';
import { SolutionMender } from './SolutionMender.ts';
import type { SystemSolver } from './SystemSolver.ts';
import type { Target } from './TargetSearch.ts';
import type { UnknownSystem } from './UnknownSystem.ts';

interface Means {
  system: UnknownSystem;
  solver: SystemSolver;
  nearest: NearestWorlds;
}

/**
 * Looks for the values below its threshold that each cell may have, until enough are found: around
 * a known solution, where a few other cells move with it, then by branch and bound.
 */
export class ValueSearch {
  readonly #targets: ReadonlyMap<number, Target>;
  readonly #means: Means;
  readonly #mender: SolutionMender;
  /** Other extractions tell something of its cells. */
  readonly #isNarrowed: boolean;
  /** Values below the threshold that a solution gave, by column. */
  readonly #shown = new Map<number, Set<number>>();

  constructor(targets: readonly Target[], means: Means) {
    this.#targets = new Map(targets.map((target) => [target.column, target]));
    this.#means = means;
    this.#mender = new SolutionMender(means.system);
    this.#isNarrowed = means.system.cells.some(({ earlier }) => earlier !== null);
    this.#learn(means.nearest.known.entries());
  }

  /** The cells of which too few values are left. */
  exposed(): Cell[] {
    const exposed = this.#targets.values().filter((target) => this.#isExposed(target));
    return exposed.map(({ cell }) => cell).toArray();
  }

  /**
   * It may be small, and too few small values are possible. What is hidden is taken for small; where
   * other extractions narrow it, what is only implied is as likely to be large, if it can be.
   */
  #isExposed(target: Target): boolean {
    if (target.cell.implied && this.#isNarrowed && this.#canBeLarge(target)) return false;
    const needed = neededValues(target.threshold, 'everything');
    const found = () => this.#shown.get(target.column)?.size ?? 0;
    for (const value of this.#smallValues(target)) {
      if (found() >= needed) return false;
      if (!this.#shown.get(target.column)?.has(value)) this.#try(target.column, value);
    }
    return found() > 0 && found() < needed;
  }

  #canBeLarge({ column, threshold }: Target): boolean {
    const { system, nearest } = this.#means;
    if ((nearest.known[column] as number) >= threshold) return true;
    if ((system.upper[column] as number) < threshold) return false;
    return nearest.find(column, threshold).status === 'found';
  }

  /** Those within its bounds, the nearest to the known solution first. */
  #smallValues({ column, threshold }: Target): number[] {
    const { system, nearest } = this.#means;
    const known = nearest.known[column] as number;
    const low = system.lower[column] as number;
    const high = Math.min(system.upper[column] as number, threshold - 1);
    const values = Array.from({ length: Math.max(0, high - low + 1) }, (_, rank) => low + rank);
    return values.sort((a, b) => Math.abs(a - known) - Math.abs(b - known));
  }

  #try(column: number, value: number): void {
    const { nearest, solver } = this.#means;
    const near = nearest.find(column, value);
    if (near.status === 'impossible') return;
    if (near.status === 'found') {
      this.#learn(near.moved);
      return;
    }
    const mended = this.#mender.mend(
      nearest.known.map((known, other) => near.moved.get(other) ?? known),
      new Map(),
    );
    if (mended !== null) this.#learn(mended.entries());
    if (this.#shown.get(column)?.has(value)) return;
    const whole = solver.wholeWith(column, value);
    if (whole !== null) this.#learn(whole.entries());
  }

  /** Values by column of a solution of whole numbers, the others being those of the known one. */
  #learn(values: Iterable<readonly [number, number]>): void {
    for (const [column, value] of values) {
      const target = this.#targets.get(column);
      if (target === undefined || value >= target.threshold) continue;
      this.#shown.set(column, (this.#shown.get(column) ?? new Set()).add(value));
    }
  }
}
