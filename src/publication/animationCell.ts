import { animationAnnuelle } from '../contracts/animationAnnuelle.ts';
import { animationSynthese } from '../contracts/animationSynthese.ts';
import { absences } from '../format/absences.ts';
import { formatNumber } from '../format/formatNumber.ts';
import type { AnimationAction, AnimationTotal } from './animation.ts';
import { type TableCell, tableCell } from './tableCell.ts';

/** Columns of the report that hold a count. */
export type AnimationCount = {
  [K in keyof AnimationAction]-?: AnimationAction[K] extends number | null ? K : never;
}[keyof AnimationAction];

/** Columns of the totals that hold a count. */
export type AnimationTotalCount = {
  [K in keyof AnimationTotal]-?: AnimationTotal[K] extends number | null ? K : never;
}[keyof AnimationTotal];

/** A count of an action as a table cell. Nobody attends a tool: the question makes no sense. */
export function actionCell(action: AnimationAction, column: AnimationCount): TableCell {
  const isTool = action.type_action === 'outil';
  return cellOf(animationAnnuelle, action, column, isTool && column === 'participants');
}

/** A total as a table cell. */
export function totalCell(total: AnimationTotal, column: AnimationTotalCount): TableCell {
  const isTool = total.modalite === 'outil';
  return cellOf(animationSynthese, total, column, isTool && column !== 'actions');
}

function cellOf(
  contract: typeof animationAnnuelle | typeof animationSynthese,
  row: AnimationAction | AnimationTotal,
  column: string,
  meaningless: boolean,
): TableCell {
  const value = (row as Record<string, unknown>)[column];
  if (typeof value === 'number') return tableCell(contract, row, column, formatNumber(value));
  const kind = meaningless ? 'sans_objet' : 'non_disponible';
  return tableCell(contract, row, column, { kind, ...absences[kind] });
}
