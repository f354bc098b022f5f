import type { CountIndex } from '../CountIndex.ts';
import type { Row } from '../cells/tableRows.ts';
import type { Relation } from '../linkedTables.ts';
import { type TerritoryTree, territoryName } from '../territoryTree.ts';
import { monthsOf } from './periodSums.ts';

/**
 * What totals since January published in `cumuls_mensuels` say of their months or quarters: their
 * sum. Where all of these are published it says nothing more.
 */
export function publishedTotals(
  index: CountIndex,
  rows: readonly Row[],
  tree: TerritoryTree,
): Relation[] {
  return rows.flatMap((row) => {
    // A rounded one is a count of its own.
    if (typeof row.cumul !== 'number' || row.arrondi) return [];
    const period = String(row.periode);
    const named = territoryName(String(row.territoire_niveau), String(row.territoire_code));
    const territory = tree.canonical(named, Number(period.slice(0, 4)), 'cumuls_mensuels');
    const measure = String(row.indicateur);
    const cells = upTo(period)
      .map((step) => index.at({ measure, period: step, territory }))
      .filter((cell) => cell !== undefined);
    if (cells.every(({ value }) => value !== null)) return [];
    const terms = cells.map(({ id }) => ({ cell: id, coefficient: 1 }));
    return [{ rule: 'cumuls publiés depuis janvier', terms, constant: row.cumul }];
  });
}

/** The months, or quarters, of a year from the first to this one. */
export function upTo(period: string): string[] {
  const year = period.slice(0, 4);
  if (!period.includes('T')) return monthsOf(year).filter((month) => month <= period);
  return [1, 2, 3, 4].map((rank) => `${year}-T${rank}`).filter((quarter) => quarter <= period);
}
