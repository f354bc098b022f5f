/** Names joined two by two (union-find with path halving). */
export class DisjointSets {
  readonly #parents = new Map<string, string>();

  /** The name that stands for all those joined with this one. */
  find(name: string): string {
    let at = name;
    for (;;) {
      const parent = this.#parents.get(at) ?? at;
      if (parent === at) return at;
      const above = this.#parents.get(parent) ?? parent;
      this.#parents.set(at, above);
      at = above;
    }
  }

  /** The smaller name stands for both, whatever the order of the calls. */
  join(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)].sort() as [string, string];
    if (first !== second) this.#parents.set(second, first);
  }
}
