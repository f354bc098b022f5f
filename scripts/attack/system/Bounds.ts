import type { System } from './System.ts';

/** A cell is tightened this often at most: bounds that creep by one would never end. */
const patience = 400;

/** Intervals of all unknowns of a system, tightened by its relations to a fixed point. */
export class Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Relation that gave each bound last; −1 where it was given. */
  readonly lowBy: Int32Array;
  readonly highBy: Int32Array;
  /** Relations that cannot hold: what is assumed, or a relation, is wrong. */
  readonly broken = new Set<number>();
  readonly #graph: Graph;

  constructor(graph: Graph, from?: Bounds) {
    const { system } = graph;
    this.#graph = graph;
    this.low = from ? from.low.slice() : Float64Array.from(system.low);
    this.high = from ? from.high.slice() : Float64Array.from(system.high);
    this.lowBy = from ? from.lowBy.slice() : new Int32Array(system.low.length).fill(-1);
    this.highBy = from ? from.highBy.slice() : new Int32Array(system.low.length).fill(-1);
    if (from) for (const relation of from.broken) this.broken.add(relation);
  }

  /** Tightens everything that follows from these cells; all relations if none is given. */
  propagate(changed?: Iterable<number>): void {
    const { relationsOf, starts, cells, coefficients, isEquality } = this.#graph;
    const { low, high, lowBy, highBy, broken } = this;
    const count = isEquality.length;
    const queued = new Uint8Array(count);
    let queue: number[] = [];
    const enqueue = (relation: number) => {
      if (queued[relation] || broken.has(relation)) return;
      queued[relation] = 1;
      queue.push(relation);
    };
    if (changed === undefined) for (let k = 0; k < count; k += 1) enqueue(k);
    else for (const cell of changed) for (const k of relationsOf(cell)) enqueue(k);
    const tightened = new Uint16Array(low.length);
    while (queue.length > 0) {
      const round = queue;
      queue = [];
      for (const relation of round) {
        queued[relation] = 0;
        const from = starts[relation] as number;
        const to = starts[relation + 1] as number;
        let least = 0;
        let greatest = 0;
        for (let k = from; k < to; k += 1) {
          const cell = cells[k] as number;
          const c = coefficients[k] as number;
          least += c > 0 ? c * (low[cell] as number) : c * (high[cell] as number);
          greatest += c > 0 ? c * (high[cell] as number) : c * (low[cell] as number);
        }
        const equality = isEquality[relation] === 1;
        if (greatest < 0 || (equality && least > 0)) {
          broken.add(relation);
          continue;
        }
        for (let k = from; k < to; k += 1) {
          const cell = cells[k] as number;
          const c = coefficients[k] as number;
          const a = low[cell] as number;
          const b = high[cell] as number;
          if (a === b) continue;
          // c·x ≥ −(greatest of the others), and for an equality c·x ≤ −(least of the others).
          const bottom = -(greatest - (c > 0 ? c * b : c * a));
          const top = equality ? -(least - (c > 0 ? c * a : c * b)) : Number.POSITIVE_INFINITY;
          const newLow = Math.max(a, Math.ceil(c > 0 ? bottom / c : top / c));
          const newHigh = Math.min(b, Math.floor(c > 0 ? top / c : bottom / c));
          if (newLow === a && newHigh === b) continue;
          if (newLow > newHigh) {
            broken.add(relation);
            break;
          }
          if ((tightened[cell] as number) > patience && newLow !== newHigh) continue;
          tightened[cell] = (tightened[cell] as number) + 1;
          if (newLow !== a) {
            low[cell] = newLow;
            lowBy[cell] = relation;
          }
          if (newHigh !== b) {
            high[cell] = newHigh;
            highBy[cell] = relation;
          }
          least += c > 0 ? c * (newLow - a) : c * (newHigh - b);
          greatest += c > 0 ? c * (newHigh - b) : c * (newLow - a);
          for (const other of relationsOf(cell)) if (other !== relation) enqueue(other);
          // The others of this very relation may be tightened by what it gave.
          enqueue(relation);
        }
      }
    }
  }
}

/** The relations of a system in flat arrays, and those of each cell. */
export class Graph {
  readonly system: System;
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly coefficients: Float64Array;
  readonly isEquality: Uint8Array;
  readonly #cellStarts: Int32Array;
  readonly #cellRelations: Int32Array;

  constructor(system: System) {
    this.system = system;
    const { relations } = system;
    const size = relations.reduce((sum, { cells }) => sum + cells.length, 0);
    this.starts = new Int32Array(relations.length + 1);
    this.cells = new Int32Array(size);
    this.coefficients = new Float64Array(size);
    this.isEquality = new Uint8Array(relations.length);
    const degree = new Int32Array(system.unknowns.length + 1);
    let at = 0;
    for (const [k, relation] of relations.entries()) {
      this.isEquality[k] = relation.isEquality ? 1 : 0;
      for (const [j, cell] of relation.cells.entries()) {
        this.cells[at] = cell;
        this.coefficients[at] = relation.coefficients[j] as number;
        degree[cell + 1] = (degree[cell + 1] as number) + 1;
        at += 1;
      }
      this.starts[k + 1] = at;
    }
    for (let k = 1; k < degree.length; k += 1)
      degree[k] = (degree[k] as number) + (degree[k - 1] as number);
    this.#cellStarts = degree;
    this.#cellRelations = new Int32Array(size);
    const next = degree.slice();
    for (let k = 0; k < relations.length; k += 1) {
      for (let j = this.starts[k] as number; j < (this.starts[k + 1] as number); j += 1) {
        const cell = this.cells[j] as number;
        this.#cellRelations[next[cell] as number] = k;
        next[cell] = (next[cell] as number) + 1;
      }
    }
  }

  readonly relationsOf = (cell: number): Int32Array =>
    this.#cellRelations.subarray(
      this.#cellStarts[cell] as number,
      this.#cellStarts[cell + 1] as number,
    );
}
