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
    return own.#areWithin(values.keys()) && system.rows.every((row) => own.#isSatisfied(row))
      ? own
      : null;
  }

  showTruth(witnesses: Witnesses): void {
    for (const [column, cell] of this.#system.cells.entries()) {
      witnesses.prove(cell, this.#values[column] as number);
    }
  }

  /** Values by column, the others being true but for the implied cells that follow from them. */
  show(given: ReadonlyMap<number, number>, witnesses: Witnesses): void {
    const before = new Map<number, number>();
    const change = (column: number, value: number) => {
      if (!before.has(column)) before.set(column, this.#values[column] as number);
      this.#values[column] = value;
    };
    for (const [column, value] of given) change(column, value);
    if (this.#complete(before, change)) {
      for (const column of before.keys()) {
        const cell = this.#system.cells[column];
        if (cell) witnesses.prove(cell, this.#values[column] as number);
      }
    }
    for (const [column, value] of before) this.#values[column] = value;
  }

  /** Does what changed hold, once implied cells have followed? */
  #complete(
    changed: ReadonlyMap<number, number>,
    change: (column: number, value: number) => void,
  ): boolean {
    if (!this.#areWithin(changed.keys())) return false;
    const rows = new Set([...changed.keys()].flatMap((column) => this.#rowsOf[column] ?? []));
    for (const row of rows) {
      if (this.#isSatisfied(row)) continue;
      const column = row.columns.find((own) => this.#follows(own) && !changed.has(own));
      if (column === undefined) return false;
      change(column, this.#followed(row, column));
      if (!this.#areWithin([column]) || !this.#isSatisfied(row)) return false;
      for (const other of this.#rowsOf[column] ?? []) rows.add(other);
    }
    return [...rows].every((row) => this.#isSatisfied(row));
  }

  #follows(column: number): boolean {
    return this.#system.cells[column]?.implied === true;
  }

  #followed(row: Row, column: number): number {
    const coefficient = row.coefficients[row.columns.indexOf(column)] as number;
    const value = this.#values[column] as number;
    return value + (row.lower - this.#sum(row)) / coefficient;
  }

  #areWithin(columns: Iterable<number>): boolean {
    const { lower, upper } = this.#system;
    for (const column of columns) {
      const value = this.#values[column] as number;
      const isWithin = value >= (lower[column] as number) && value <= (upper[column] as number);
      if (!Number.isInteger(value) || !isWithin) return false;
    }
    return true;
  }

  #isSatisfied(row: Row): boolean {
    const sum = this.#sum(row);
    return sum >= row.lower - tolerance && sum <= row.upper + tolerance;
  }

  #sum({ columns, coefficients }: Row): number {
    let sum = 0;
    for (let rank = 0; rank < columns.length; rank++) {
      sum += (coefficients[rank] as number) * (this.#values[columns[rank] as number] as number);
    }
    return sum;
  }
}
