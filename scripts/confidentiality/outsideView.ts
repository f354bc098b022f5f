import { relationsByCell } from './connectedTables.ts';
import type { Cell, LinkedTables, Relation } from './linkedTables.ts';

/**
 * The tables as an outsider sees them: hidden values are gone, and the implied ones that they
 * gave. What an earlier edition published stays known.
 */
export function outsideView(tables: LinkedTables, hidden: ReadonlySet<string>): LinkedTables {
  const { cells } = unknownPart(tables, hidden, relationsByCell(tables.relations));
  return { ...tables, cells: new Map([...tables.cells, ...cells]) };
}

/** The same, with nothing but the relations that hold something unknown, and their cells. */
export function unknownPart(
  tables: LinkedTables,
  hidden: ReadonlySet<string>,
  byCell: ReadonlyMap<string, readonly Relation[]>,
): LinkedTables {
  const cells = new Map<string, Cell>();
  const relations = new Set<Relation>();
  for (const id of hidden) {
    const cell = tables.cells.get(id);
    if (cell === undefined) continue;
    cells.set(id, { ...cell, value: cell.frozen ? cell.value : null, status: 'secret' });
  }
  const queue = [...cells.keys()];
  for (const id of queue) {
    for (const relation of byCell.get(id) ?? []) {
      if (relations.has(relation)) continue;
      relations.add(relation);
      for (const term of relation.terms) {
        const cell = tables.cells.get(term.cell);
        if (cell === undefined || cells.has(cell.id)) continue;
        cells.set(cell.id, cell.implied ? { ...cell, value: null } : cell);
        if (cell.implied || cell.value === null) queue.push(cell.id);
      }
    }
  }
  return { ...tables, cells, relations: [...relations] };
}
