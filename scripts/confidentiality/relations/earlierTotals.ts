import type { CountIndex } from '../CountIndex.ts';
import { rowCells } from '../cells/countCells.ts';
import type { Row } from '../cells/tableRows.ts';
import { cellOf, type Relation, type Span, sumOf } from '../linkedTables.ts';
import { meet } from '../meet.ts';
import type { TerritoryTree } from '../territoryTree.ts';
import { upTo } from './publishedTotals.ts';

/**
 * Totals since January that were published rounded before their year was closed: the sum of months
 * that are exact now, known up to that rounding for as long as nothing denies it. The latest first.
 */
export function earlierTotals(
  index: CountIndex,
  rows: readonly Row[],
  tree: TerritoryTree,
): Relation[] {
  const relations: Relation[] = [];
  for (const row of rows) {
    const [{ cell: total, place } = {}] = rowCells('cumuls_mensuels', row, tree);
    if (!total?.range || !place || index.at(place)) continue;
    const measure = String(row.indicateur);
    const months = upTo(place.period).map((period) => index.at({ ...place, measure, period }));
    const known = months.filter((month) => month !== undefined);
    if (known.length < months.length || known.every(({ value }) => value !== null)) continue;
    const id = `${total.id} antérieur`;
    if (index.byId(id) === undefined) {
      relations.push(
        sumOf(
          'cumuls publiés avant la clôture de l’année',
          id,
          known.map((month) => month.id),
        ),
      );
    }
    recall(index, id, total.range);
  }
  return relations;
}

/** Nobody hides a total that is not published any more: it is a means of knowing its months. */
function recall(index: CountIndex, id: string, span: Span): void {
  const cell = index.addUnplaced(cellOf(id, null, { threshold: null, status: 'implicite' }));
  cell.earlier = cell.earlier === null ? span : meet(cell.earlier, span);
}
