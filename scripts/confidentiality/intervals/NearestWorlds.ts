import type { Model } from 'highs';
import { highs } from './highs.ts';
import { sumOfRow } from './isSolution.ts';
import { isWhole, modelData } from './SystemSolver.ts';
import type { UnknownSystem } from './UnknownSystem.ts';

const { modelStatus } = highs.constants;

/** Dual simplex: with nothing moved, all is the least there is but for the one cell that must. */
const dualSimplex = 1;

export interface Found {
  status: 'found' | 'impossible' | 'unsure';
  /** Values by column, where they differ from the known ones. */
  moved: ReadonlyMap<number, number>;
}

const impossible: Found = { status: 'impossible', moved: new Map() };

/**
 * Solutions near a known one: a cell has another value, and all the others move as little as they
 * can, moves added up. Such a solution goes around a few relations: a few pivots find it, and it
 * is nearly always one of whole numbers.
 */
export class NearestWorlds {
  problems = 0;
  readonly known: readonly number[];
  readonly #mostMoves: readonly number[];
  readonly #model: Model;

  /**
   * `known`: a solution of whole numbers, by column. The model holds memory outside JavaScript:
   * call `dispose`.
   */
  constructor(system: UnknownSystem, known: readonly number[]) {
    const moves = movesAround(system, known);
    const data = modelData(moves);
    this.known = known;
    this.#mostMoves = moves.upper;
    this.#model = highs.createModel({ ...data, colCost: data.colCost.fill(1) });
    this.#model.options.set({
      output_flag: false,
      solver: 'simplex',
      simplex_strategy: dualSimplex,
      presolve: 'off',
    });
  }

  /**
   * The nearest solution that gives the column this value: `found` when it is one of whole numbers,
   * `unsure` when it holds fractions; `impossible` when there is none, even among these.
   */
  find(column: number, value: number): Found {
    const size = this.known.length;
    const move = value - (this.known[column] as number);
    const [moving, back] = move > 0 ? [column, size + column] : [size + column, column];
    if (Math.abs(move) > (this.#mostMoves[moving] as number)) return impossible;
    this.#bound(moving, Math.abs(move), Math.abs(move));
    this.#bound(back, 0, 0);
    this.#model.setLogicalBasis();
    try {
      this.problems += 1;
      this.#model.run();
      const status = this.#model.getModelStatus();
      if (status === modelStatus.infeasible) return impossible;
      return status === modelStatus.optimal
        ? this.#moved()
        : { status: 'unsure', moved: new Map() };
    } finally {
      for (const free of [moving, back]) this.#bound(free, 0, this.#mostMoves[free] as number);
    }
  }

  dispose(): void {
    this.#model.dispose();
  }

  #bound(move: number, least: number, most: number): void {
    this.#model.changeColBounds(move, least, most);
  }

  #moved(): Found {
    const { colValue } = this.#model.getSolution();
    const moved = new Map<number, number>();
    for (const [column, known] of this.known.entries()) {
      const added = colValue[column] as number;
      const taken = colValue[this.known.length + column] as number;
      if (added === taken) continue;
      const value = known + added - taken;
      moved.set(column, isWhole(value) ? Math.round(value) + 0 : value);
    }
    return { status: moved.values().every(isWhole) ? 'found' : 'unsure', moved };
  }
}

/** The system of what is added to the known solution, then of what is taken from it. */
function movesAround(system: UnknownSystem, known: readonly number[]): UnknownSystem {
  const { cells, lower, upper, rows } = system;
  const at = (column: number) => known[column] as number;
  const mostAdded = upper.map((most, column) => most - at(column));
  const mostTaken = lower.map((least, column) => at(column) - least);
  return {
    cells: [...cells, ...cells],
    lower: [...cells, ...cells].map(() => 0),
    upper: [...mostAdded, ...mostTaken],
    rows: rows.map((row) => ({
      columns: [...row.columns, ...row.columns.map((column) => cells.length + column)],
      coefficients: [...row.coefficients, ...row.coefficients.map((own) => -own)],
      lower: row.lower - sumOfRow(row, known),
      upper: row.upper - sumOfRow(row, known),
    })),
  };
}
