/** Counts by year, mission locale and cell; the cells of a territory are sums over its structures. */
export class Tally {
  readonly #cells = new Map<string, Map<string, number>>();

  add(year: number, structure: string, cell: string, count: number): void {
    const key = `${year} ${structure}`;
    const cells = this.#cells.get(key) ?? new Map<string, number>();
    if (cells.size === 0) this.#cells.set(key, cells);
    cells.set(cell, (cells.get(cell) ?? 0) + count);
  }

  /** The count of a cell over some structures; 0 when nobody was met. */
  sum(year: number, structures: readonly string[], cell: string): number {
    let sum = 0;
    for (const structure of structures) {
      sum += this.#cells.get(`${year} ${structure}`)?.get(cell) ?? 0;
    }
    return sum;
  }
}
