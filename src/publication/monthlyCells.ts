import { activiteMensuelle } from '../contracts/activiteMensuelle.ts';
import { cumulsMensuels } from '../contracts/cumulsMensuels.ts';
import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { formatValue } from '../format/formatValue.ts';
import type { MonthlyFigure } from './monthlyFigure.ts';
import type { MonthlyTotal } from './monthlyTotal.ts';
import { type TableCell, tableCell } from './tableCell.ts';

/** The count of a month or quarter as a table cell. */
export function figureCell(figure: MonthlyFigure): TableCell {
  const shown = formatValue({ ...figure, ...countOf(figure, figure.effectif) });
  return tableCell(activiteMensuelle, figure, 'effectif', shown);
}

/** The total since January as a table cell. */
export function totalCell(total: MonthlyTotal): TableCell {
  const shown = formatValue({ ...total, ...countOf(total, total.cumul) });
  return tableCell(cumulsMensuels, total, 'cumul', shown);
}

function countOf({ indicateur }: { indicateur: string }, valeur: number | null) {
  return { valeur, unite: indicatorOf(indicateur).unit };
}
