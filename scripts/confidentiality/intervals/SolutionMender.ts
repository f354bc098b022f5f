import { InconsistentTables } from './InconsistentTables.ts';
import { rowsByColumn } from './rowsByColumn.ts';
import { isWhole, SystemSolver } from './SystemSolver.ts';
import { subsystem } from './subsystem.ts';
import type { Row, UnknownSystem } from './UnknownSystem.ts';
import { withoutValued } from './withoutValued.ts';

/** Unknowns that may move with each one that is not whole, in searches tried one after the other. */
const reaches = [2, 6] as const;

/** Unknowns that may move besides, so that a few have room. */
const leastRoom = 50;

/**
 * Turns solutions with fractions into solutions of whole numbers: what is near the fractions moves,
 * the rest is held at its value. A program of some hundred unknowns, solved by branch and bound,
 * where the system has thousands. Method: relaxation induced neighbourhood search (Danna, Rothberg
 * and Le Pape, 2005).
 */
export class SolutionMender {
  readonly #system: UnknownSystem;
  readonly #rowsOf: Row[][];

  constructor(system: UnknownSystem) {
    this.#system = system;
    this.#rowsOf = rowsByColumn(system);
  }

  /**
   * A solution of whole numbers near one that holds fractions, where the weighted sum is small;
   * null when none is found, which says nothing of the system.
   */
  mend(values: readonly number[], weights: ReadonlyMap<number, number>): readonly number[] | null {
    const rounded = values.map((value) => Math.round(value) + 0);
    const fractions = values.flatMap((value, column) => (isWhole(value) ? [] : [column]));
    if (fractions.length === 0) return rounded;
    for (const reach of reaches) {
      const moving = this.#around(fractions, reach * fractions.length + leastRoom);
      const found = this.#wholeAmong(moving, rounded, weights);
      if (found !== null) return found;
    }
    return null;
  }

  /** Columns and those that share a row with them, then with these, the nearest first. */
  #around(columns: readonly number[], most: number): number[] {
    const near = new Set(columns);
    for (const next of near) {
      for (const row of this.#rowsOf[next] ?? []) {
        for (const neighbour of row.columns) if (near.size < most) near.add(neighbour);
      }
    }
    return [...near];
  }

  #wholeAmong(
    moving: readonly number[],
    held: readonly number[],
    weights: ReadonlyMap<number, number>,
  ): readonly number[] | null {
    const solver = new SystemSolver(this.#part(moving, held));
    const ranked = moving.flatMap((column, rank) => {
      const weight = weights.get(column);
      return weight === undefined ? [] : [[rank, weight] as const];
    });
    try {
      const { values } = solver.whole(new Map(ranked));
      const found = [...held];
      for (const [rank, column] of moving.entries()) found[column] = values[rank] as number;
      return found;
    } catch (error) {
      if (error instanceof InconsistentTables) return null;
      throw error;
    } finally {
      solver.dispose();
    }
  }

  /** The system of the unknowns that move, in their order. */
  #part(moving: readonly number[], held: readonly number[]): UnknownSystem {
    const moves = new Set(moving);
    const valued = (column: number) => (moves.has(column) ? null : (held[column] as number));
    const rows = new Set(moving.flatMap((column) => this.#rowsOf[column] ?? []));
    return subsystem(this.#system, {
      columns: moving,
      rows: [...rows].map((row) => withoutValued(row, valued)),
    });
  }
}
