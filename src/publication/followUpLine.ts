import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { changeBetween } from './changeBetween.ts';
import {
  keyFigure,
  keyFigureYears,
  previousFigure,
  region,
  type TerritoryKey,
} from './keyFigure.ts';
import { type Change, changeOf, valueCell } from './keyFigureCells.ts';
import { figureCell, totalCell } from './monthlyCells.ts';
import { monthlyFigure } from './monthlyFigure.ts';
import { monthlyTotal } from './monthlyTotal.ts';
import type { TableCell } from './tableCell.ts';
import { yearBefore } from './yearBefore.ts';

/** An indicator followed in a territory: its period, its total since January, a year before. */
export interface FollowUpLine {
  figure: TableCell | null;
  /** The same period of the year before, and the change since. */
  figureBefore: TableCell | null;
  figureChange: Pick<Change, 'text' | 'title'> | null;
  /** Null where the periods of a year do not add up, and for a whole year. */
  total: TableCell | null;
  totalBefore: TableCell | null;
  totalChange: Pick<Change, 'text' | 'title'> | null;
}

/** True when the periods of a year add up: each person counts once a year. */
export function addsUp(indicator: string): boolean {
  return indicatorOf(indicator).from.kind !== 'monthly';
}

/** What is published of an indicator for a month, a quarter or a year of a territory. */
export function followUpLine(
  indicator: string,
  period: string,
  territory: TerritoryKey = region,
): FollowUpLine {
  if (period.length === 4) return yearLine(indicator, Number(period), territory);
  const [figure, before] = [period, yearBefore(period)].map((one) =>
    monthlyFigure(one, indicator, territory),
  );
  const [total, totalBefore] = [period, yearBefore(period)].map((one) =>
    monthlyTotal(one, indicator, territory),
  );
  return {
    figure: figure ? figureCell(figure) : null,
    figureBefore: before ? figureCell(before) : null,
    figureChange:
      figure && before ? changeBetween(indicator, period, before.effectif, figure.effectif) : null,
    total: total ? totalCell(total) : null,
    totalBefore: totalBefore ? totalCell(totalBefore) : null,
    totalChange:
      total && totalBefore
        ? changeBetween(indicator, period, totalBefore.cumul, total.cumul)
        : null,
  };
}

function yearLine(indicator: string, year: number, territory: TerritoryKey): FollowUpLine {
  const now = keyFigureYears().includes(year) ? keyFigure(year, indicator, territory) : null;
  const before = now && previousFigure(now);
  return {
    figure: now ? valueCell(now) : null,
    figureBefore: before ? valueCell(before) : null,
    figureChange: now ? changeOf(now) : null,
    total: null,
    totalBefore: null,
    totalChange: null,
  };
}
