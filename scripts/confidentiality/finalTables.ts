import type { LinkedTables } from './linkedTables.ts';

/** The part of some tables that final editions alone publish, exact; nothing of other extractions. */
export function finalTables(tables: LinkedTables): LinkedTables {
  const isFinal = (id: string) => tables.cells.get(id)?.rounded === false && !implied.has(id);
  // What rounded cells imply is no more exact than they are.
  const implied = new Set<string>();
  const touches = (terms: readonly { cell: string }[]) =>
    terms.some(({ cell }) => tables.cells.get(cell)?.rounded || implied.has(cell));
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const { terms } of tables.relations) {
      if (!touches(terms)) continue;
      for (const { cell } of terms) {
        if (!tables.cells.get(cell)?.implied || implied.has(cell)) continue;
        implied.add(cell);
        isNew = true;
      }
    }
  }
  const own = tables.cells.values().filter(({ id }) => isFinal(id));
  return {
    cells: new Map(own.map((cell) => [cell.id, { ...cell, earlier: null }])),
    relations: tables.relations.filter(({ terms }) => !touches(terms)),
    ranges: tables.ranges.filter(({ terms }) => !touches(terms)),
    ties: [],
    together: tables.together.filter((row) => row.every(isFinal)),
  };
}
