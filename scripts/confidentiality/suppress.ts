import { ConnectedProtection } from './ConnectedProtection.ts';
import { connectedTables } from './connectedTables.ts';
import type { PossibleWorlds } from './intervals/PossibleWorlds.ts';
import { Witnesses } from './intervals/Witnesses.ts';
import { wholeTruth } from './intervals/wholeTruth.ts';
import { type Cell, isSmall, type LinkedTables } from './linkedTables.ts';

/** What to hide, and what shows that it is well hidden. */
export interface Suppression {
  /** Identifiers, in order. */
  hidden: string[];
  worlds: PossibleWorlds;
  /** With more hidden for cells that were found from elsewhere; null when none is of these tables. */
  hideMore(found: readonly Cell[]): Suppression | null;
}

/** Told the French name of each step that begins, and of each round of it. */
export type OnStep = (step: string, round?: number) => void;

/**
 * The cells to hide: the counts of people below their threshold, and as many others as it takes for
 * nobody to recompute them. One set: nothing tells the ones from the others. The tables hold exact
 * values; the same tables give the same set whatever their order. Throws UnprotectableTables,
 * naming the table and never the value, when no suppression protects a cell.
 */
export function suppress(tables: LinkedTables, onStep: OnStep = () => {}): Suppression {
  const truth = wholeTruth(tables);
  const witnesses = new Witnesses(truth);
  for (const cell of tables.cells.values()) witnesses.prove(cell, truth.get(cell.id) ?? Number.NaN);
  const groups = connectedTables(tables).map(
    (group) => new ConnectedProtection(group, smallCells(group.cells), witnesses),
  );
  const run = (some: readonly ConnectedProtection[]) => {
    for (const [rank, group] of some.entries()) {
      const name = `protection, ${rank + 1} sur ${some.length}`;
      group.run((round) => onStep(name, round));
    }
  };
  const suppression = (): Suppression => ({
    hidden: groups.flatMap(({ hidden }) => [...hidden]).sort(),
    worlds: { truth, others: witnesses.worlds },
    hideMore: (found) => {
      const more = groups.filter(({ tables: { cells } }) => found.some(({ id }) => cells.has(id)));
      for (const group of more) {
        group.protectMore(found.filter(({ id }) => group.tables.cells.has(id)));
      }
      run(more);
      return more.length > 0 ? suppression() : null;
    },
  });
  run(groups.filter((group) => smallCells(group.tables.cells).length > 0));
  return suppression();
}

/** What a protection is for: what earlier editions published cannot be hidden any more. */
function smallCells(cells: LinkedTables['cells']): string[] {
  return [...cells.values()].filter((cell) => isSmall(cell) && !cell.frozen).map(({ id }) => id);
}
