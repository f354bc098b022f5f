import { tightenBounds } from './intervals/tightenBounds.ts';
import { unknownSystem } from './intervals/UnknownSystem.ts';
import type { Cell, LinkedTables } from './linkedTables.ts';

/** Sizes of a cohort: final figures give them exactly already. */
const size = /\|(suivis|deja_en_situation)$/;

/**
 * Rounded counts that the rounded values of their edition give exactly, such as a month between two
 * totals since January: known so in two editions, a count would tell the few people of its change.
 * Ties to what is final are left out, and so are the sizes of cohorts: what is exact there is known.
 */
export function exactlyKnown(tables: LinkedTables): Cell[] {
  const cells = new Map(
    [...tables.cells].map(([id, cell]) => [id, { ...cell, earlier: null }] as const),
  );
  const system = unknownSystem({ ...tables, cells, ties: [] });
  // What contradicts itself is told by the audit.
  tightenBounds(system, () => {});
  return system.cells.filter(
    ({ id, rounded, status, threshold }, rank) =>
      rounded &&
      !size.test(id) &&
      status === 'publie' &&
      threshold !== null &&
      system.lower[rank] === system.upper[rank],
  );
}
