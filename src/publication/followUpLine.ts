import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { changeBetween, type MonthlyChange, type PublishedCount } from './changeBetween.ts';
import { findKeyFigure, previousFigure, region, type TerritoryKey } from './keyFigure.ts';
import { changeOf, valueCell } from './keyFigureCells.ts';
import { figureCell, totalCell } from './monthlyCells.ts';
import { type MonthlyFigure, monthlyFigure } from './monthlyFigure.ts';
import { type MonthlyTotal, monthlyTotal } from './monthlyTotal.ts';
import { isBreakYear } from './structureHistory.ts';
import type { TableCell } from './tableCell.ts';
import { yearBefore } from './yearBefore.ts';

/** An indicator followed in a territory: its period, its total since January, a year before. */
export interface FollowUpLine {
  figure: TableCell | null;
  /** The same period of the year before, and the change since. */
  figureBefore: TableCell | null;
  figureChange: MonthlyChange | null;
  /** Null where the periods of a year do not add up, and for a whole year. */
  total: TableCell | null;
  totalBefore: TableCell | null;
  totalChange: MonthlyChange | null;
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
  // What it counts since that year is not what it counted before.
  const isBroken = isBreakYear(territory.code, Number(period.slice(0, 4)));
  return {
    figure: figure ? figureCell(figure) : null,
    figureBefore: before ? figureCell(before) : null,
    figureChange:
      figure && before && !isBroken
        ? changeBetween(indicator, period, countOf(before), countOf(figure))
        : null,
    total: total ? totalCell(total) : null,
    totalBefore: totalBefore ? totalCell(totalBefore) : null,
    totalChange:
      total && totalBefore && !isBroken
        ? changeBetween(indicator, period, countOf(totalBefore), countOf(total))
        : null,
  };
}

function countOf(row: MonthlyFigure | MonthlyTotal): PublishedCount {
  return { value: 'cumul' in row ? row.cumul : row.effectif, step: row.arrondi };
}

function yearLine(indicator: string, year: number, territory: TerritoryKey): FollowUpLine {
  const now = findKeyFigure(year, indicator, territory) ?? null;
  const before = now && previousFigure(now);
  const change = now && changeOf(now);
  return {
    figure: now ? valueCell(now) : null,
    figureBefore: before ? valueCell(before) : null,
    figureChange: change && yearlyChange(change),
    total: null,
    totalBefore: null,
    totalChange: null,
  };
}

/** Key figures are those of closed years: exact. */
function yearlyChange({ text, title }: Pick<MonthlyChange, 'text' | 'title'>): MonthlyChange {
  const kind = title === null ? 'exact' : text === 'rupture' ? 'broken' : 'missing';
  return { text, title, kind };
}
