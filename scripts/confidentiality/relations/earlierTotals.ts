import type { CountIndex } from '../CountIndex.ts';
import type { RowCell } from '../cells/countCells.ts';
import { commonSpan } from '../commonSpan.ts';
import { cellOf, type Relation, sumOf } from '../linkedTables.ts';
import { upTo } from './publishedTotals.ts';

const family = 'cumul|';

/**
 * Totals since January that were published rounded before their year was closed: the sum of months
 * that are exact now, known up to that rounding. The latest first.
 */
export function earlierTotals(index: CountIndex, totals: readonly RowCell[]): Relation[] {
  const relations: Relation[] = [];
  for (const { cell, place } of totals) {
    if (cell.range === null || index.at(place) !== undefined) continue;
    const measure = place.measure.slice(family.length);
    const months = upTo(place.period).map((period) => index.at({ ...place, measure, period }));
    const known = months.filter((month) => month !== undefined);
    if (known.length < months.length || known.every(({ value }) => value !== null)) continue;
    const id = `${cell.id} antérieur`;
    if (index.byId(id) === undefined) {
      const rule = 'cumuls publiés avant la clôture de l’année';
      relations.push(
        sumOf(
          rule,
          id,
          known.map((month) => month.id),
        ),
      );
    }
    // Nobody hides a total that is not published any more: it is a means of knowing its months.
    const total = index.addUnplaced(cellOf(id, null, { threshold: null, status: 'implicite' }));
    total.earlier = total.earlier === null ? cell.range : commonSpan(total.earlier, cell.range);
  }
  return relations;
}
