import { audit } from './audit.ts';
import { connectedTables, relationsByCell } from './connectedTables.ts';
import { hideLinearly } from './elimination/hideLinearly.ts';
import { linkedComponents } from './elimination/linkedComponents.ts';
import { MoreToHide } from './elimination/MoreToHide.ts';
import { mostlyHidden } from './elimination/mostlyHidden.ts';
import type { PossibleWorlds } from './intervals/PossibleWorlds.ts';
import { Witnesses } from './intervals/Witnesses.ts';
import { wholeTruth } from './intervals/wholeTruth.ts';
import { isSmall, type LinkedTables } from './linkedTables.ts';
import { unknownPart } from './outsideView.ts';

/** What to hide, and what shows that it is well hidden. */
export interface Suppression {
  /** Identifiers, in order. */
  hidden: string[];
  worlds: PossibleWorlds;
}

/**
 * The cells to hide: the counts of people below their threshold, and as
 * many others as it takes for nobody to recompute them. One set: nothing tells the ones from the
 * others. The tables hold exact values; the same tables give the same set whatever their order.
 * Throws UnprotectableTables, naming the table and never the value, when no suppression protects
 * a cell.
 */
export function suppress(tables: LinkedTables, onStep: OnStep = () => {}): Suppression {
  const groups = connectedTables(tables).filter(({ cells }) => smallCells(cells).length > 0);
  const truth = wholeTruth(tables);
  const witnesses = new Witnesses(truth);
  for (const cell of tables.cells.values()) witnesses.prove(cell, truth.get(cell.id) ?? Number.NaN);
  const hidden = groups.flatMap((group, rank) =>
    suppressConnected(group, witnesses, (round) =>
      onStep(`protection, ${rank + 1} sur ${groups.length}, tour ${round + 1}`),
    ),
  );
  return { hidden: hidden.sort(), worlds: { truth, others: witnesses.worlds } };
}

/** Told the French name of each step that begins. */
export type OnStep = (step: string) => void;

/** What a protection is for: what earlier editions published cannot be hidden any more. */
function smallCells(cells: LinkedTables['cells']): string[] {
  return [...cells.values()].filter((cell) => isSmall(cell) && !cell.frozen).map(({ id }) => id);
}

/** Elimination, audit, and again with more to protect until the audit finds nothing. */
function suppressConnected(
  tables: LinkedTables,
  witnesses: Witnesses,
  onRound: (round: number) => void,
): string[] {
  const toProtect = new Set(smallCells(tables.cells));
  const byCell = relationsByCell(tables.relations);
  const more = new MoreToHide(tables.cells, byCell);
  const hide = elimination(tables, toProtect);
  const unreadable = mostlyHidden(tables);
  let hidden = unreadable(toProtect);
  for (let round = 0; ; round += 1) {
    onRound(round);
    // What is hidden stays so: then what the audit has shown once needs no other look.
    hidden = hideTogether(tables, hidden.union(hide(toProtect)));
    hidden = hideTogether(tables, hidden.union(unreadable(hidden)));
    const { exposed } = audit(unknownPart(tables, hidden, byCell), { witnesses });
    if (exposed.length === 0) return [...hidden];
    for (const { id } of more.choose(exposed, hidden, round)) toProtect.add(id);
  }
}

/** Cells hidden by elimination for what there is to protect; a component is solved again only when
 * it has more of it. What is added later is never implied: the components stay the same. */
function elimination(tables: LinkedTables, atFirst: ReadonlySet<string>) {
  const components = linkedComponents(tables, atFirst);
  const solved = components.map(() => ({ protects: 0, hidden: [] as readonly string[] }));
  return (toProtect: ReadonlySet<string>): Set<string> => {
    const hidden = new Set<string>();
    for (const [rank, component] of components.entries()) {
      const protects = component.cells.filter(({ id }) => toProtect.has(id)).length;
      const before = solved[rank];
      const after =
        before?.protects === protects
          ? before
          : { protects, hidden: hideLinearly(component, toProtect) };
      solved[rank] = after;
      for (const id of after.hidden) hidden.add(id);
    }
    return hidden;
  };
}

/**
 * A row that hides one of its cells hides them all; a cell that another row shows stays known.
 * Hiding more never reveals anything.
 */
function hideTogether({ cells, together }: LinkedTables, hidden: Set<string>): Set<string> {
  const isHidden = (row: readonly string[]) => row.some((id) => hidden.has(id));
  const shown = new Set(together.filter((row) => !isHidden(row)).flat());
  const lost = together.filter(isHidden).flat();
  return new Set([...hidden, ...lost.filter((id) => !shown.has(id) && !cells.get(id)?.frozen)]);
}
