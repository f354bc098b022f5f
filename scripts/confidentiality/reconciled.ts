import { tightenBounds } from './intervals/tightenBounds.ts';
import { unknownSystem } from './intervals/UnknownSystem.ts';
import type { Cell, LinkedTables } from './linkedTables.ts';
import { relaxed } from './relaxed.ts';

/** The tables with nothing taken from other editions that bounds alone show to be contradicted. */
export function reconciled(tables: LinkedTables): LinkedTables {
  for (let told = tables; ; ) {
    const contradictions: (readonly Cell[])[] = [];
    tightenBounds(unknownSystem(told), (cells) => contradictions.push(cells));
    const less = contradictions.length === 0 ? null : relaxed(told, contradictions);
    if (less === null) return told;
    told = less;
  }
}
