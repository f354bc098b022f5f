import type { Cell } from '../linkedTables.ts';
import { type OtherWorld, otherWorld, type PossibleWorlds } from './PossibleWorlds.ts';

/** The two ends of what a small cell must be able to be: 0, and its threshold − 1 or more. */
export type End = 'zero' | 'large';

/**
 * Cells for which a solution reached an end. Hiding more keeps every solution: what was shown once
 * holds in all that follows, so that a protection never looks for it again.
 */
export class Witnesses {
  /** Solutions that showed something, if the truth that they differ from was told. */
  readonly worlds: OtherWorld[] = [];
  readonly truth: PossibleWorlds['truth'] | null;
  readonly #proven: Record<End, Set<string>> = { zero: new Set(), large: new Set() };

  constructor(truth: PossibleWorlds['truth'] | null = null) {
    this.truth = truth;
  }

  reached(end: End, cell: string): boolean {
    return this.#proven[end].has(cell);
  }

  /** A solution of whole numbers gives the cell this value. True when that shows an end anew. */
  prove({ id, threshold }: Pick<Cell, 'id' | 'threshold'>, value: number): boolean {
    const size = this.#proven.zero.size + this.#proven.large.size;
    if (value <= 0) this.#proven.zero.add(id);
    if (value >= (threshold ?? 0) - 1) this.#proven.large.add(id);
    return this.#proven.zero.size + this.#proven.large.size > size;
  }

  /** Keeps a solution of whole numbers: values by cell, those left out being true. */
  keep(values: Iterable<readonly [string, number]>): void {
    if (this.truth !== null) this.worlds.push(otherWorld(this.truth, values));
  }
}
