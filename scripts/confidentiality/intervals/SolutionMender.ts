import { InconsistentTables } from './InconsistentTables.ts';
import { SystemSolver, wholeNumbers } from './SystemSolver.ts';
import { type Row, shift, type UnknownSystem } from './UnknownSystem.ts';

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
    this.#rowsOf = system.cells.map(() => []);
    for (const row of system.rows) {
      for (const column of row.columns) this.#rowsOf[column]?.push(row);
    }
  }

  /**
   * A solution of whole numbers near one that has at most `mostFractions` fractions, where the
   * weighted sum is small; null when none is found, which says nothing of the system.
   */
  mend(
    values: readonly number[],
    weights: ReadonlyMap<number, number>,
    mostFractions: number,
  ): readonly number[] | null {
    const rounded = values.map((value) => Math.round(value) + 0);
    const fractions = values.flatMap((value, column) =>
      wholeNumbers([value]) === null ? [column] : [],
    );
    if (fractions.length === 0) return rounded;
    if (fractions.length > mostFractions) return null;
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
    const { cells, lower, upper } = this.#system;
    const rankOf = new Map(moving.map((column, rank) => [column, rank]));
    const rows = new Set(moving.flatMap((column) => this.#rowsOf[column] ?? []));
    return {
      cells: moving.flatMap((column) => cells[column] ?? []),
      lower: moving.map((column) => lower[column] as number),
      upper: moving.map((column) => upper[column] as number),
      rows: [...rows].map((row) => partOf(row, rankOf, held)),
    };
  }
}

function partOf(row: Row, rankOf: ReadonlyMap<number, number>, held: readonly number[]): Row {
  const part: Row = { columns: [], coefficients: [], lower: row.lower, upper: row.upper };
  for (const [rank, column] of row.columns.entries()) {
    const coefficient = row.coefficients[rank] as number;
    const moving = rankOf.get(column);
    if (moving === undefined) shift(part, coefficient * (held[column] as number));
    else {
      part.columns.push(moving);
      part.coefficients.push(coefficient);
    }
  }
  return part;
}
