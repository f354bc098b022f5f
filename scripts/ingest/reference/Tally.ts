/** Counts by year, mission locale and cell; the cells of a territory are sums over its structures. */
export class Tally {
  readonly #years = new Map<number, Map<string, Map<string, number>>>();

  add(year: number, structure: string, cell: string, count: number): void {
    const cells = inner(inner(this.#years, year), structure);
    cells.set(cell, (cells.get(cell) ?? 0) + count);
  }

  /** The count of a cell over some structures; 0 when nobody was met. */
  sum(year: number, structures: readonly string[], cell: string): number {
    let sum = 0;
    for (const structure of structures) {
      sum += this.#years.get(year)?.get(structure)?.get(cell) ?? 0;
    }
    return sum;
  }
}

/** The map that a map holds at a key, made when it is missing. */
function inner<Outer, Key, Value>(map: Map<Outer, Map<Key, Value>>, key: Outer): Map<Key, Value> {
  let value = map.get(key);
  if (value === undefined) {
    value = new Map();
    map.set(key, value);
  }
  return value;
}
