import { InconsistentTables } from './intervals/InconsistentTables.ts';
import type { Cell } from './linkedTables.ts';

/** Where a cell stands: what it counts, when, and where. */
export interface Place {
  /** Indicator, or `population|dimension|modality`, or a measure of a pathway table. */
  measure: string;
  /** AAAA, AAAA-T1 to AAAA-T4, or AAAA-MM. */
  period: string;
  /** `region`, `departement|33` or `mission_locale|33063S00`. */
  territory: string;
}

export interface PlacedCell extends Place {
  cell: Cell;
}

/** Cells by place, whatever the dataset that shows them. */
export class CountIndex {
  /** By measure, period, then territory: three short names are found faster than a long one. */
  readonly #byPlace = new Map<string, Map<string, Map<string, Cell>>>();
  readonly #placed: [key: string, placed: PlacedCell][] = [];
  readonly #cells = new Map<string, Cell>();
  #sorted: PlacedCell[] | null = null;
  #families: Map<string, PlacedCell[]> | null = null;

  /**
   * Adds a cell, or merges it with the one already there: two rows may show one count. Throws
   * InconsistentTables when they differ.
   */
  add(cell: Cell, place: Place): Cell {
    const there = this.at(place);
    if (there !== undefined) return merge(there, cell);
    const { measure, period, territory } = place;
    const periods = this.#byPlace.get(measure) ?? new Map<string, Map<string, Cell>>();
    const territories = periods.get(period) ?? new Map<string, Cell>();
    this.#byPlace.set(measure, periods.set(period, territories.set(territory, cell)));
    this.#placed.push([`${measure}@${period}@${territory}`, { cell, ...place }]);
    this.#sorted = null;
    this.#families = null;
    return this.addUnplaced(cell);
  }

  /** Adds a cell that no row shows and that stands nowhere, or merges it with its namesake. */
  addUnplaced(cell: Cell): Cell {
    const there = this.#cells.get(cell.id);
    if (there !== undefined) return merge(there, cell);
    this.#cells.set(cell.id, cell);
    return cell;
  }

  at({ measure, period, territory }: Place): Cell | undefined {
    return this.#byPlace.get(measure)?.get(period)?.get(territory);
  }

  byId(id: string): Cell | undefined {
    return this.#cells.get(id);
  }

  /** Every cell with its place, in an order that does not depend on that of the rows. */
  placed(): readonly PlacedCell[] {
    // In place: what was added since is little, and sorting what is nearly sorted takes little.
    this.#sorted ??= this.#placed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, placed]) => placed);
    return this.#sorted;
  }

  /** Those whose measure begins with this name: the cells of a pathway table, in the same order. */
  placedIn(family: string): readonly PlacedCell[] {
    this.#families ??= Map.groupBy(this.placed(), ({ measure }) => measure.split('|', 1)[0] ?? '');
    return this.#families.get(family) ?? [];
  }

  /** Cells in the order of their identifiers. */
  cells(): Cell[] {
    return [...this.#cells.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function merge(there: Cell, cell: Cell): Cell {
  if (there.value !== null && cell.value !== null && there.value !== cell.value) {
    throw new InconsistentTables([there, cell]);
  }
  if (there.value === null && there.range === null) {
    there.value = cell.value;
    there.range = cell.range;
    there.status = cell.status;
  }
  return there;
}
