/** The two ends of what a small cell must be able to be: 0, and its threshold − 1 or more. */
export type End = 'zero' | 'large';

/**
 * Cells for which a solution reached an end. Hiding more keeps every solution: what was shown once
 * holds in all that follows, so that a protection never looks for it again.
 */
export class Witnesses {
  readonly #proven: Record<End, Set<string>> = { zero: new Set(), large: new Set() };
  readonly #supposed: Record<End, Set<string>> = { zero: new Set(), large: new Set() };
  readonly #safe = new Set<string>();

  /** Was the end reached, by whole numbers if `isExact`, else perhaps by fractions alone? */
  reached(end: End, cell: string, isExact: boolean): boolean {
    return this.#proven[end].has(cell) || (!isExact && this.#supposed[end].has(cell));
  }

  /** A solution of whole numbers reaches the end. */
  prove(end: End, cell: string): void {
    this.#proven[end].add(cell);
  }

  /** A solution reaches it that is not one of whole numbers. */
  suppose(end: End, cell: string): void {
    this.#supposed[end].add(cell);
  }

  /** A quick look found that the cell is always large enough; hiding more may change that. */
  supposeSafe(cell: string): void {
    this.#safe.add(cell);
  }

  /** May the cell be left to the exact search? */
  isSupposedSafe(cell: string): boolean {
    return this.#safe.has(cell);
  }
}
