/** Largest count that a published file may hold; nothing counted is above it. */
export const most = 10_000_000;

/** A linear relation: Σ coefficient × unknown = 0, or ≥ 0. */
export interface Relation {
  label: string;
  cells: number[];
  coefficients: number[];
  isEquality: boolean;
}

/** What is said of an unknown when it is made. */
export interface Unknown {
  name: string;
  /** Day of the extraction that counted it. */
  extraction: string;
  /** Counts people or entries, so that 1 to 4 must not be known; a slack counts nothing. */
  isProtected: boolean;
  /** Told only through relations: in no row of a file. */
  isImplied: boolean;
}

/** Integer unknowns, what is known of each, and the relations between them. */
export class System {
  readonly unknowns: Unknown[] = [];
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly relations: Relation[] = [];
  /** Cells that a provisional rounded edition hides: under 5, an outsider will guess. */
  readonly hiddenRounded = new Set<number>();
  /** Cells that an exact edition hides. */
  readonly hiddenExact = new Set<number>();
  /** Cells whose exact value is printed in a file. */
  readonly printed = new Set<number>();
  /** Cells that a rule of counting makes 0. */
  readonly rules = new Set<number>();
  /** Claims about one unknown that exclude one another. */
  readonly conflicts: string[] = [];
  readonly #known = new Set<string>();

  add(unknown: Unknown, low = 0, high = most): number {
    this.unknowns.push(unknown);
    this.low.push(low);
    this.high.push(high);
    return this.unknowns.length - 1;
  }

  /** Takes an interval as known. */
  narrow(cell: number, low: number, high: number): void {
    const newLow = Math.max(this.low[cell] as number, low);
    const newHigh = Math.min(this.high[cell] as number, high);
    if (newLow > newHigh) {
      const { name, extraction } = this.unknowns[cell] as Unknown;
      this.conflicts.push(`${name} @ ${extraction}`);
      return;
    }
    this.low[cell] = newLow;
    this.high[cell] = newHigh;
  }

  /** Adds a relation, once: several rules may give the same. */
  relate(label: string, cells: number[], coefficients: number[], isEquality: boolean): void {
    const key = `${isEquality ? '=' : '>'}${cells
      .map((cell, k) => `${cell}:${coefficients[k]}`)
      .sort()
      .join(' ')}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.relations.push({ label, cells, coefficients, isEquality });
  }

  isFixed(cell: number): boolean {
    return this.low[cell] === this.high[cell];
  }
}
