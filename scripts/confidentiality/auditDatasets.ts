import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { type Audit, audit } from './audit.ts';
import { buildLinkedTables } from './buildLinkedTables.ts';
import type { TableRows } from './cells/tableRows.ts';
import { relationsByCell } from './connectedTables.ts';
import { InconsistentTables } from './intervals/InconsistentTables.ts';
import type { PossibleWorlds } from './intervals/PossibleWorlds.ts';
import type { LinkedTables } from './linkedTables.ts';
import { outsideView } from './outsideView.ts';

/**
 * What an outsider can compute from the published rows of these datasets (`chiffres_cles` among
 * them), and from those that former editions published (`earlier`). A hidden count that an earlier
 * edition gives is taken as known, unless the new totals show that it was revised. Throws
 * InconsistentTables when what is published contradicts itself. `worlds`: what the protection of
 * these rows found.
 */
export function auditDatasets(
  rows: TableRows,
  register: readonly Territory[],
  earlier: TableRows = {},
  worlds?: PossibleWorlds,
): Audit {
  let tables = buildLinkedTables(rows, register, earlier).tables;
  tables = forget(tables, contradicted(tables));
  for (;;) {
    try {
      return audit(tables, { worlds });
    } catch (error) {
      const doubtful =
        error instanceof InconsistentTables
          ? recalledAround(tables, new Set(error.cells.map(({ id }) => id)))
          : [];
      if (doubtful.length === 0) throw error;
      tables = forget(tables, doubtful);
    }
  }
}

/** Recalled cells that a sum of known cells denies. */
function contradicted(tables: LinkedTables): string[] {
  return tables.relations.flatMap(({ terms, constant }) => {
    let sum = -constant;
    for (const { cell, coefficient } of terms) {
      const value = tables.cells.get(cell)?.value ?? null;
      if (value === null) return [];
      sum += coefficient * value;
    }
    return sum === 0 ? [] : recalled(tables, terms);
  });
}

/** Recalled cells that share a relation with some of these cells. */
function recalledAround(tables: LinkedTables, ids: ReadonlySet<string>): string[] {
  const byCell = relationsByCell(tables.relations);
  return [...ids]
    .flatMap((id) => byCell.get(id) ?? [])
    .flatMap(({ terms }) => recalled(tables, terms));
}

/** Hidden now, and known from an earlier edition. */
function recalled({ cells }: LinkedTables, terms: readonly { cell: string }[]): string[] {
  return terms
    .map(({ cell }) => cell)
    .filter((id) => {
      const cell = cells.get(id);
      return cell?.status === 'secret' && cell.frozen;
    });
}

function forget(tables: LinkedTables, ids: readonly string[]): LinkedTables {
  if (ids.length === 0) return tables;
  const cells = new Map(tables.cells);
  for (const id of ids) {
    const cell = cells.get(id);
    if (cell) cells.set(id, { ...cell, frozen: false });
  }
  return outsideView({ ...tables, cells }, new Set(ids));
}
