import type { Cell } from '../linkedTables.ts';

/** What is published contradicts itself: no counts satisfy it. The message gives no value. */
export class InconsistentTables extends Error {
  readonly cells: readonly Cell[];

  constructor(cells: readonly Cell[]) {
    const tables = [...new Set(cells.map(({ table }) => table))].sort().join(', ');
    super(
      `${tables} : les effectifs publiés se contredisent, aucun effectif secret ne leur convient`,
    );
    this.cells = cells;
  }
}
