import type { Cell, LinkedTables } from '../linkedTables.ts';
import { tightenBounds } from './tightenBounds.ts';
import { unknownSystem } from './UnknownSystem.ts';

/** A cell that holds no value, and the only one that it may have. */
export interface PinnedCell {
  cell: Cell;
  value: number;
}

/** The cells that relations and spans alone give; what contradicts itself is told by the audit. */
export function pinnedCells(tables: LinkedTables): PinnedCell[] {
  const system = unknownSystem(tables);
  tightenBounds(system, () => {});
  return system.cells.flatMap((cell, rank) => {
    const value = system.lower[rank] as number;
    return value === system.upper[rank] ? [{ cell, value }] : [];
  });
}
