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

/** Told the French name of each step that begins. */
export type OnStep = (step: string) => void;

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
  const connected = connectedTables(tables);
  const protectionOf = (group: LinkedTables) =>
    new ConnectedProtection(group, smallCells(group.cells), witnesses);
  const groups = connected
    .filter(({ cells }) => smallCells(cells).length > 0)
    .map((group) => protectionOf(group));
  const run = (group: ConnectedProtection) => {
    const name = `protection, ${groups.indexOf(group) + 1} sur ${groups.length}`;
    group.run((round) => onStep(`${name}, tour ${round}`));
  };
  const suppression = (): Suppression => ({
    hidden: groups.flatMap(({ hidden }) => [...hidden]).sort(),
    worlds: { truth, others: witnesses.worlds },
    hideMore: (found) => {
      const around = connected.filter(({ cells }) => found.some(({ id }) => cells.has(id)));
      const more = around.map((group) => {
        const known = groups.find(({ tables: own }) => own === group);
        if (known === undefined) groups.push(protectionOf(group));
        return known ?? (groups.at(-1) as ConnectedProtection);
      });
      for (const group of more) {
        group.protectMore(found.filter(({ id }) => group.tables.cells.has(id)));
        run(group);
      }
      return more.length > 0 ? suppression() : null;
    },
  });
  for (const group of groups) run(group);
  return suppression();
}

/** What a protection is for: what earlier editions published cannot be hidden any more. */
function smallCells(cells: LinkedTables['cells']): string[] {
  return [...cells.values()].filter((cell) => isSmall(cell) && !cell.frozen).map(({ id }) => id);
}
