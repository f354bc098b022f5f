import { rowCells } from '../../confidentiality/cells/countCells.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import type { TerritoryTree } from '../../confidentiality/territoryTree.ts';

/** Whether the rule of small counts alone hides an exact row of a dataset. */
export function holdsSmallCount(dataset: string, row: Row, tree: TerritoryTree): boolean {
  if (row.statut_valeur !== 'publie') return false;
  return rowCells(dataset, row, tree).some(({ cell: { threshold }, field }) => {
    const count = row[field];
    return threshold !== null && typeof count === 'number' && count < threshold;
  });
}
