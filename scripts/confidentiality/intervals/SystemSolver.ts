import type { Model } from 'highs';
import { highs } from './highs.ts';
import { InconsistentTables } from './InconsistentTables.ts';
import type { UnknownSystem } from './UnknownSystem.ts';

const { modelStatus, variableType } = highs.constants;

/** Name and version of the solver, for the report. */
export const solverName = `HiGHS ${highs.version.string}`;

/** Distance from a whole number below which a value is that number. */
const tolerance = 1e-6;

/** Primal simplex: from one objective to the next, the last solution stays feasible. */
const primalSimplex = 4;

export interface Minimum {
  bound: number;
  /** A solution that reaches it, in the order of the system's cells. */
  values: readonly number[];
}

/** Least values of sums of cells of a system, and solutions that reach them. */
export class SystemSolver {
  problems = 0;
  readonly #system: UnknownSystem;
  readonly #model: Model;

  /** The model holds memory outside JavaScript: call `dispose`. */
  constructor(system: UnknownSystem) {
    this.#system = system;
    this.#model = highs.createModel(modelData(system));
    this.#model.options.set({
      output_flag: false,
      solver: 'simplex',
      simplex_strategy: primalSimplex,
      presolve: 'off',
      mip_rel_gap: 0,
      mip_max_nodes: 100_000,
    });
  }

  /**
   * The least value of a weighted sum of cells by linear programming: its solution may hold
   * fractions.
   */
  relaxed(weights: ReadonlyMap<number, number>): Minimum {
    this.#start();
    return this.#weighted(weights, () => {
      const bound = this.#solve();
      return { bound, values: this.#solution() };
    });
  }

  /** The same among whole numbers, by branch and bound. */
  whole(weights: ReadonlyMap<number, number>): Minimum {
    return this.#weighted(weights, () => this.#minimiseWhole());
  }

  /** A solution of whole numbers where a cell has this value; null when there is none. */
  wholeWith(column: number, value: number): readonly number[] | null {
    const { lower, upper } = this.#system;
    this.#model.changeColBounds(column, value, value);
    try {
      return this.#minimiseWhole().values;
    } catch (cause) {
      if (cause instanceof InconsistentTables) return null;
      throw cause;
    } finally {
      this.#model.changeColBounds(column, lower[column] as number, upper[column] as number);
    }
  }

  dispose(): void {
    this.#model.dispose();
  }

  /** A first solution is found sooner in a reduced problem; the next ones start from the last. */
  #start(): void {
    if (this.problems > 0) return;
    const { options } = this.#model;
    options.set({ presolve: 'on', solver: 'choose' });
    this.#model.run();
    options.set({ presolve: 'off', solver: 'simplex' });
  }

  #weighted(weights: ReadonlyMap<number, number>, solve: () => Minimum): Minimum {
    for (const [column, weight] of weights) this.#model.changeColCost(column, weight);
    try {
      return solve();
    } finally {
      for (const column of weights.keys()) this.#model.changeColCost(column, 0);
    }
  }

  #minimiseWhole(): Minimum {
    const every = Array.from(this.#system.cells, (_, column) => column);
    this.#model.changeColsIntegrality(
      { kind: 'set', indices: every },
      every.map(() => variableType.integer),
    );
    this.#model.options.set('solver', 'choose');
    try {
      const bound = this.#solve();
      return { bound, values: this.#solution().map((value) => Math.round(value) + 0) };
    } finally {
      this.#model.clearIntegrality();
      this.#model.options.set('solver', 'simplex');
    }
  }

  /** Only an optimum is an answer: any other status is tried again with presolve, then refused. */
  #solve(): number {
    const model = this.#model;
    this.problems += 1;
    model.run();
    if (model.getModelStatus() !== modelStatus.optimal) {
      model.options.set('presolve', 'on');
      model.clearSolver();
      model.run();
      model.options.set('presolve', 'off');
    }
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible) throw new InconsistentTables(this.#system.cells);
    if (status !== modelStatus.optimal) {
      throw new Error(`l’audit n’a pas pu être calculé : le solveur rend le statut ${status}`);
    }
    return model.getObjectiveValue();
  }

  #solution(): number[] {
    return Array.from(this.#model.getSolution().colValue);
  }
}

/** Up to what the solver's arithmetic loses. */
export function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < tolerance;
}

export function modelData({ cells, lower, upper, rows }: UnknownSystem) {
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return {
    numCols: cells.length,
    numRows: rows.length,
    colCost: new Float64Array(cells.length),
    colLower: Float64Array.from(lower),
    colUpper: Float64Array.from(upper),
    rowLower: Float64Array.from(rows, (row) => row.lower),
    rowUpper: Float64Array.from(rows, (row) => row.upper),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: cells.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
      values: Float64Array.from(rows.flatMap(({ coefficients }) => coefficients)),
    },
  };
}
