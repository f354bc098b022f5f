import { type Cell, isSmall, type LinkedTables, type Relation } from '../linkedTables.ts';
import { UnprotectableTables } from '../UnprotectableTables.ts';
import { byUsefulness, isCandidate } from './hideLinearly.ts';

/** Finds what more to hide when the audit says that cells are not well hidden. */
export class MoreToHide {
  readonly #cells: LinkedTables['cells'];
  readonly #relationsOf: ReadonlyMap<string, Relation[]>;

  constructor(cells: LinkedTables['cells'], relationsOf: ReadonlyMap<string, Relation[]>) {
    this.#cells = cells;
    this.#relationsOf = relationsOf;
  }

  /**
   * One more cell for each exposed one, except for the neighbours of those already served: what
   * is added for one often protects the others, which the next audit tells.
   */
  choose(exposed: readonly Cell[], hidden: ReadonlySet<string>): Cell[] {
    const served = new Set<string>();
    const choices = new Set<Cell>();
    for (const cell of [...exposed].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      if (served.has(cell.id)) continue;
      choices.add(this.#nearest(cell, hidden));
      for (const id of this.#neighbours([cell.id])) served.add(id);
    }
    return [...choices];
  }

  /**
   * The least useful published cell among the nearest ones: those that share a relation with the
   * exposed cell, else with a hidden cell of those relations, and so on. Throws in French when
   * everything around is hidden or frozen.
   */
  #nearest(exposed: Cell, hidden: ReadonlySet<string>): Cell {
    const seen = new Set([exposed.id]);
    let ring = [exposed.id];
    while (ring.length > 0) {
      const around = this.#neighbours(ring)
        .filter((id) => !seen.has(id))
        .flatMap((id) => this.#cells.get(id) ?? []);
      const choice = around
        .filter((cell) => isCandidate(cell) && !hidden.has(cell.id) && !isSmall(cell))
        .sort(byUsefulness)
        .at(-1);
      if (choice !== undefined) return choice;
      for (const { id } of around) seen.add(id);
      ring = around.filter(({ id, implied }) => implied || hidden.has(id)).map(({ id }) => id);
    }
    throw new UnprotectableTables(
      `${exposed.table} : un effectif (niveau ${exposed.level}) reste mal protégé à cause de ce qui est déjà publié ; aucune suppression ne le protège`,
    );
  }

  #neighbours(ids: readonly string[]): string[] {
    const relations = ids.flatMap((id) => this.#relationsOf.get(id) ?? []);
    return [...new Set(relations.flatMap(({ terms }) => terms.map(({ cell }) => cell)))];
  }
}
