import type { Cell } from '../linkedTables.ts';
import { areWithin, isSatisfied, sumOfRow } from './isSolution.ts';
import type { PossibleWorlds } from './PossibleWorlds.ts';
import { rowsByColumn } from './rowsByColumn.ts';
import { trueSolution } from './trueSolution.ts';
import type { Row, UnknownSystem } from './UnknownSystem.ts';
import { Witnesses } from './Witnesses.ts';

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
  // The truth, which agrees with a system or is not used there, spares the search of a solution.
  const witnesses = new Witnesses(truth);
  const places = new Map<string, Place>();
  for (const own of systems) {
    const values = trueSolution(own, truth);
    if (values === null) continue;
    const system = new WorldSystem(own, values);
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

  constructor(system: UnknownSystem, values: number[]) {
    this.#system = system;
    this.#values = values;
    this.#rowsOf = rowsByColumn(system);
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
      before.set(column, this.#values[column] as number);
      this.#values[column] = value;
    };
    for (const [column, value] of given) change(column, value);
    if (this.#holds(before, change)) {
      for (const column of before.keys()) {
        witnesses.prove(this.#system.cells[column] as Cell, this.#values[column] as number);
      }
    }
    for (const [column, value] of before) this.#values[column] = value;
  }

  /** Does what changed hold, once implied cells have followed? */
  #holds(
    changed: ReadonlyMap<number, number>,
    change: (column: number, value: number) => void,
  ): boolean {
    const rows = new Set([...changed.keys()].flatMap((column) => this.#rowsOf[column] ?? []));
    for (const row of rows) {
      if (isSatisfied(row, this.#values)) continue;
      const implied = row.columns.find((own) => this.#isImplied(own) && !changed.has(own));
      if (implied === undefined) return false;
      change(implied, this.#following(row, implied));
      for (const other of this.#rowsOf[implied] ?? []) rows.add(other);
    }
    const isKept = (row: Row) => isSatisfied(row, this.#values);
    return areWithin(this.#system, this.#values, changed.keys()) && [...rows].every(isKept);
  }

  #isImplied(column: number): boolean {
    return this.#system.cells[column]?.implied === true;
  }

  /** The value that a row leaves to one of its cells. */
  #following(row: Row, column: number): number {
    const coefficient = row.coefficients[row.columns.indexOf(column)] as number;
    const missing = row.lower - sumOfRow(row, this.#values);
    return (this.#values[column] as number) + missing / coefficient;
  }
}
