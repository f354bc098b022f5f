import { DisjointSets } from '../DisjointSets.ts';
import type { Cell, LinkedTables, Relation } from '../linkedTables.ts';

/** Cells tied by relations, directly or not, some of which must stay secret. */
export interface Component {
  cells: Cell[];
  relations: Relation[];
}

/**
 * The components of some tables. A relation whose only role is to define an implied cell that
 * needs no protection (it is not among `protectedCells`) says nothing of the others: it is left
 * out, which parts what it alone tied.
 */
export function linkedComponents(
  { cells, relations }: LinkedTables,
  protectedCells: ReadonlySet<string>,
): Component[] {
  const useful = withoutLooseCells(cells, relations, protectedCells);
  const sets = new DisjointSets();
  for (const { terms } of useful) {
    for (const { cell } of terms.slice(1)) sets.join(terms[0]?.cell ?? cell, cell);
  }
  const relationsBy = Map.groupBy(useful, ({ terms }) => sets.find(terms[0]?.cell ?? ''));
  const cellsBy = Map.groupBy(cells.values(), ({ id }) => sets.find(id));
  return [...cellsBy].map(([root, own]) => ({
    cells: own,
    relations: relationsBy.get(root) ?? [],
  }));
}

/** Leaves out, again and again, the relations that alone hold a cell that is only implied. */
function withoutLooseCells(
  cells: LinkedTables['cells'],
  relations: readonly Relation[],
  protectedCells: ReadonlySet<string>,
): Relation[] {
  const isLoose = (id: string) => {
    const cell = cells.get(id);
    const isShown = cell?.status === 'publie' || cell?.status === 'secret';
    return !isShown && !protectedCells.has(id);
  };
  const uses = new Map<string, Set<Relation>>();
  for (const relation of relations) {
    for (const { cell } of relation.terms.filter((term) => isLoose(term.cell))) {
      uses.set(cell, (uses.get(cell) ?? new Set()).add(relation));
    }
  }
  const left = new Set(relations);
  const queue = [...uses.keys()];
  for (const id of queue) {
    const [only, second] = uses.get(id) ?? [];
    if (only === undefined || second !== undefined) continue;
    left.delete(only);
    for (const { cell } of only.terms) {
      if (uses.get(cell)?.delete(only)) queue.push(cell);
    }
  }
  return [...left];
}
