import { audit } from './audit.ts';
import { relationsByCell } from './connectedTables.ts';
import { hideLinearly } from './elimination/hideLinearly.ts';
import { linkedComponents } from './elimination/linkedComponents.ts';
import { MoreToHide } from './elimination/MoreToHide.ts';
import { mostlyHidden } from './elimination/mostlyHidden.ts';
import type { Witnesses } from './intervals/Witnesses.ts';
import type { Cell, LinkedTables, Relation } from './linkedTables.ts';
import { unknownPart } from './outsideView.ts';

/**
 * The protection of tables that are tied together: elimination, audit, and again with more to
 * protect until the audit finds nothing. What is hidden stays so: then what the audit has shown
 * once needs no other look.
 */
export class ConnectedProtection {
  readonly tables: LinkedTables;
  hidden: ReadonlySet<string>;
  readonly #witnesses: Witnesses;
  readonly #toProtect: Set<string>;
  readonly #byCell: ReadonlyMap<string, Relation[]>;
  readonly #more: MoreToHide;
  readonly #eliminate: (toProtect: ReadonlySet<string>) => Set<string>;
  readonly #unreadable: (hidden: ReadonlySet<string>) => ReadonlySet<string>;
  /** Times that more was taken to protect. */
  #rounds = 0;

  constructor(tables: LinkedTables, small: readonly string[], witnesses: Witnesses) {
    const byCell = relationsByCell(tables.relations);
    this.tables = tables;
    this.#witnesses = witnesses;
    this.#toProtect = new Set(small);
    this.#byCell = byCell;
    this.#more = new MoreToHide(tables.cells, byCell);
    this.#eliminate = elimination(tables, this.#toProtect);
    this.#unreadable = mostlyHidden(tables);
    this.hidden = this.#unreadable(this.#toProtect);
  }

  /** Hides until nothing can be found; `onRound` is told the number of each round. */
  run(onRound: (round: number) => void): void {
    for (;;) {
      onRound(this.#rounds + 1);
      this.#hide(this.#eliminate(this.#toProtect));
      this.#hide(this.#unreadable(this.hidden));
      const view = unknownPart(this.tables, this.hidden, this.#byCell);
      const { exposed } = audit(view, { witnesses: this.#witnesses });
      if (exposed.length === 0) return;
      this.protectMore(exposed);
    }
  }

  /** Takes more to protect for cells that were found; `run` has then to be called. */
  protectMore(exposed: readonly Cell[]): void {
    for (const { id } of this.#more.choose(exposed, this.hidden, this.#rounds)) {
      this.#toProtect.add(id);
    }
    this.#rounds += 1;
  }

  #hide(more: ReadonlySet<string>): void {
    this.hidden = hideTogether(this.tables, this.hidden.union(more));
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
