import { tightenBounds } from './intervals/tightenBounds.ts';
import { unknownSystem } from './intervals/UnknownSystem.ts';
import type { Cell, LinkedTables } from './linkedTables.ts';

/** Datasets that each extraction counts again: the months of open years, and their totals. */
const provisional = ['activite_mensuelle', 'cumuls_mensuels'];

/**
 * Provisional counts that the rounded values of their edition give exactly, such as a month between
 * two totals since January: known so in two editions, a count would tell the few people of its change.
 */
export function exactlyKnown(tables: LinkedTables): Cell[] {
  const cells = new Map(
    [...tables.cells].map(([id, cell]) => [id, { ...cell, earlier: null }] as const),
  );
  const system = unknownSystem({ ...tables, cells, ties: [] });
  // What contradicts itself is told by the audit.
  tightenBounds(system, () => {});
  return system.cells.filter(
    ({ table, rounded, status, threshold }, rank) =>
      rounded &&
      provisional.includes(table) &&
      status === 'publie' &&
      threshold !== null &&
      system.lower[rank] === system.upper[rank],
  );
}
