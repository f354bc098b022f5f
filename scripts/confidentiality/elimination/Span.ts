import { inverse, multiply, prime } from './modularArithmetic.ts';

/** A vector: residues by column, none of them 0. */
export type Sparse = Map<number, number>;

interface Pivot {
  column: number;
  /** Coefficient 1 in its own column. */
  row: Sparse;
}

/** What a set of known sums lets one compute, by exact elimination modulo a prime. */
export class Span {
  readonly #pivots: Pivot[] = [];
  readonly #rankOf = new Map<number, number>();

  /**
   * What is left of a vector once all that is known has been taken from it: empty when the known
   * sums give it, and the same for two vectors that differ by known sums. The vector is changed.
   */
  reduce(vector: Sparse): Sparse {
    const ranks = new Heap();
    for (const column of vector.keys()) this.#enqueue(column, ranks);
    for (let rank = ranks.pop(); rank !== undefined; rank = ranks.pop()) {
      const { column, row } = this.#pivots[rank] as Pivot;
      const factor = vector.get(column);
      if (factor === undefined) continue;
      for (const appeared of subtract(vector, row, factor)) this.#enqueue(appeared, ranks);
    }
    return vector;
  }

  /** Makes a reduced vector known, and returns the column that can now be computed. */
  add(reduced: Sparse, column = firstColumn(reduced)): number {
    const factor = inverse(reduced.get(column) ?? 0);
    const row: Sparse = new Map();
    for (const [each, value] of reduced) row.set(each, multiply(value, factor));
    this.#rankOf.set(column, this.#pivots.length);
    this.#pivots.push({ column, row });
    return column;
  }

  #enqueue(column: number, ranks: Heap): void {
    const rank = this.#rankOf.get(column);
    if (rank !== undefined) ranks.push(rank);
  }
}

/** vector − factor·row, in place; returns the columns that appeared. */
function subtract(vector: Sparse, row: Sparse, factor: number): number[] {
  const appeared: number[] = [];
  for (const [column, value] of row) {
    const product = factor === 1 ? value : multiply(factor, value);
    const before = vector.get(column);
    if (before === undefined) appeared.push(column);
    const difference = (before ?? 0) - product;
    if (difference === 0) vector.delete(column);
    else vector.set(column, difference < 0 ? difference + prime : difference);
  }
  return appeared;
}

function firstColumn(vector: Sparse): number {
  let first = Infinity;
  for (const column of vector.keys()) first = Math.min(first, column);
  return first;
}

/** Ranks still to be taken away, the smallest first. */
class Heap {
  readonly #ranks: number[] = [];

  push(rank: number): void {
    const ranks = this.#ranks;
    let at = ranks.push(rank) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((ranks[above] as number) <= rank) break;
      ranks[at] = ranks[above] as number;
      at = above;
    }
    ranks[at] = rank;
  }

  pop(): number | undefined {
    const ranks = this.#ranks;
    const smallest = ranks[0];
    const last = ranks.pop();
    if (last === undefined || ranks.length === 0) return smallest;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= ranks.length) break;
      if (below + 1 < ranks.length && (ranks[below + 1] as number) < (ranks[below] as number)) {
        below += 1;
      }
      if ((ranks[below] as number) >= last) break;
      ranks[at] = ranks[below] as number;
      at = below;
    }
    ranks[at] = last;
    return smallest;
  }
}
