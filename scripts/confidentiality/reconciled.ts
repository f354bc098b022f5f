import { tightenBounds } from './intervals/tightenBounds.ts';
import { unknownSystem } from './intervals/UnknownSystem.ts';
import type { Cell, LinkedTables } from './linkedTables.ts';
import { relaxed } from './relaxed.ts';

type Contradictions = readonly (readonly Cell[])[];

/**
 * The tables with nothing taken from other editions that bounds alone show to be contradicted.
 * `first` chooses the contradictions that are settled before the others.
 */
export function reconciled(
  tables: LinkedTables,
  first: (contradictions: Contradictions) => Contradictions = (all) => all,
): LinkedTables {
  for (let told = tables; ; ) {
    const contradictions: (readonly Cell[])[] = [];
    tightenBounds(unknownSystem(told), (cells) => contradictions.push(cells));
    const less = contradictions.length === 0 ? null : relaxed(told, first(contradictions));
    if (less === null) return told;
    told = less;
  }
}
