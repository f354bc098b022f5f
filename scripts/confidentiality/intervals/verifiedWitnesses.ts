import type { PossibleWorlds } from './PossibleWorlds.ts';
import type { Row, UnknownSystem } from './UnknownSystem.ts';
import { Witnesses } from './Witnesses.ts';

/** As the solver's: what binary fractions lose in a rate within its rounding. */
const tolerance = 1e-6;

/** Where a cell is: its system, and its column there. */
interface Place {
  system: WorldSystem;
  column: number;
}

/**
 * What worlds show of independent systems, each checked anew, row by row: nothing is taken on
 * trust from whoever found them. A world that breaks a row of a system shows nothing of it.
 */
export function verifiedWitnesses(
  systems: readonly UnknownSystem[],
  { truth, others }: PossibleWorlds,
): Witnesses {
  const witnesses = new Witnesses();
  const places = new Map<string, Place>();
  for (const own of systems) {
    const system = WorldSystem.around(own, truth);
    if (system === null) continue;
    for (const [column, { id }] of own.cells.entries()) places.set(id, { system, column });
    system.showTruth(witnesses);
  }
  for (const { ids, values } of others) {
    const changes = new Map<WorldSystem, Map<number, number>>();
    for (const [rank, id] of ids.entries()) {
      const place = places.get(id);
      if (place === undefined) continue;
      const own = changes.get(place.system) ?? new Map<number, number>();
      changes.set(place.system, own.set(place.column, values[rank] as number));
    }
    for (const [system, own] of changes) system.show(own, witnesses);
  }
  return witnesses;
}

/** A system and its true values, beside which others are tried. */
class WorldSystem {
  readonly #system: UnknownSystem;
  readonly #values: number[];
  readonly #rowsOf: Row[][];

  private constructor(system: UnknownSystem, values: number[]) {
    this.#system = system;
    this.#values = values;
    this.#rowsOf = system.cells.map(() => []);
    for (const row of system.rows) {
      for (const column of row.columns) this.#rowsOf[column]?.push(row);
    }
  }

  /** Null where the truth is not wholly known, or is not what is published. */
  static around(system: UnknownSystem, truth: PossibleWorlds['truth']): WorldSystem | null {
    const values = system.cells.map(({ id }) => truth.get(id) ?? Number.NaN);
    const own = new WorldSystem(system, values);
    return own.#holds(values.keys(), system.rows) ? own : null;
  }

  showTruth(witnesses: Witnesses): void {
    for (const [column, cell] of this.#system.cells.entries()) {
      witnesses.prove(cell, this.#values[column] as number);
    }
  }

  /** Values by column, the others being true. */
  show(changes: ReadonlyMap<number, number>, witnesses: Witnesses): void {
    const before = [...changes.keys()].map((column) => this.#values[column] as number);
    for (const [column, value] of changes) this.#values[column] = value;
    const rows = new Set([...changes.keys()].flatMap((column) => this.#rowsOf[column] ?? []));
    if (this.#holds(changes.keys(), rows)) {
      for (const [column, value] of changes) {
        const cell = this.#system.cells[column];
        if (cell) witnesses.prove(cell, value);
      }
    }
    for (const [rank, column] of [...changes.keys()].entries()) {
      this.#values[column] = before[rank] as number;
    }
  }

  /** Are these columns whole numbers within their bounds, and these rows satisfied? */
  #holds(columns: Iterable<number>, rows: Iterable<Row>): boolean {
    const { lower, upper } = this.#system;
    for (const column of columns) {
      const value = this.#values[column] as number;
      const isWithin = value >= (lower[column] as number) && value <= (upper[column] as number);
      if (!Number.isInteger(value) || !isWithin) return false;
    }
    for (const row of rows) {
      let sum = 0;
      for (const [rank, column] of row.columns.entries()) {
        sum += (row.coefficients[rank] as number) * (this.#values[column] as number);
      }
      if (sum < row.lower - tolerance || sum > row.upper + tolerance) return false;
    }
    return true;
  }
}
