import { type Cell, isSmall, type LinkedTables, type Relation } from '../linkedTables.ts';
import { UnprotectableTables } from '../UnprotectableTables.ts';
import { byUsefulness, isCandidate } from './hideLinearly.ts';

/** Rounds after which each exposed cell is given twice as many. */
const patientRounds = 3;

/** Finds what more to hide when the audit says that cells are not well hidden. */
export class MoreToHide {
  readonly #cells: LinkedTables['cells'];
  readonly #relationsOf: ReadonlyMap<string, Relation[]>;

  constructor(cells: LinkedTables['cells'], relationsOf: ReadonlyMap<string, Relation[]>) {
    this.#cells = cells;
    this.#relationsOf = relationsOf;
  }

  /**
   * More cells for each exposed one, except for the neighbours of those already served: what is
   * added for one often protects the others, which the next audit tells. One cell in the first
   * rounds, then more and more: few cells that resist would take as many rounds.
   */
  choose(exposed: readonly Cell[], hidden: ReadonlySet<string>, round: number): Cell[] {
    const each = 2 ** Math.floor(round / patientRounds);
    const served = new Set<string>();
    const choices = new Set<Cell>();
    for (const cell of [...exposed].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      if (served.has(cell.id)) continue;
      for (const choice of this.#nearest(cell, hidden).slice(-each)) choices.add(choice);
      for (const id of this.#neighbours([cell.id])) served.add(id);
    }
    return [...choices];
  }

  /**
   * The published cells that are nearest, the least useful last: those that share a relation with
   * the exposed cell, else with a hidden cell of those relations, be it hidden by what is published
   * already, and so on. Throws in French when
   * everything around is hidden or frozen.
   */
  #nearest(exposed: Cell, hidden: ReadonlySet<string>): Cell[] {
    const seen = new Set([exposed.id]);
    let ring = [exposed.id];
    while (ring.length > 0) {
      const around = this.#neighbours(ring)
        .filter((id) => !seen.has(id))
        .flatMap((id) => this.#cells.get(id) ?? []);
      const choices = around
        .filter((cell) => isCandidate(cell) && !hidden.has(cell.id) && !isSmall(cell))
        .sort(byUsefulness);
      if (choices.length > 0) return choices;
      for (const { id } of around) seen.add(id);
      ring = around.filter((cell) => isUnknown(cell) || hidden.has(cell.id)).map(({ id }) => id);
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

function isUnknown({ implied, status }: Cell): boolean {
  return implied || status === 'secret';
}
