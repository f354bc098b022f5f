import { chiffresCles } from '../contracts/chiffresCles.ts';
import type { Indicator } from '../contracts/indicator.ts';
import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { formatChange } from '../format/formatChange.ts';
import { formatValue } from '../format/formatValue.ts';
import { type KeyFigure, previousFigure } from './keyFigure.ts';
import { type TableCell, tableCell } from './tableCell.ts';

/** A key figure's value as a table cell; the column heading says the unit. */
export function valueCell(figure: KeyFigure): TableCell {
  const { text, title } = formatValue(figure);
  return tableCell(chiffresCles, figure, 'valeur', text, title);
}

/** Both bounds of a rate's interval as table cells. */
export function boundCells(figure: KeyFigure): TableCell[] {
  return (['borne_basse', 'borne_haute'] as const).map((column) => {
    const { text, title } = formatValue({ ...figure, valeur: figure[column] });
    return tableCell(chiffresCles, figure, column, text, title);
  });
}

/** The change on the year before, in words. */
export interface Change {
  text: string;
  /** What the words mean when they are not a number. */
  title: string | null;
}

/**
 * Change on the year before: a number, “rupture” when the series is broken in between, “n. c.”
 * when a value is missing; null in the first year of the series.
 */
export function changeOf(figure: KeyFigure): Change | null {
  const previous = previousFigure(figure);
  if (previous === null) return null;
  const broken = seriesBreak(indicatorOf(figure.indicateur), figure.annee);
  if (broken !== null && figure.valeur !== null && previous.valeur !== null) {
    return { text: 'rupture', title: broken };
  }
  const kind = figure.unite === '%' ? 'rate' : 'count';
  const text = formatChange(exactValue(previous), exactValue(figure), kind);
  if (text !== null) return { text, title: null };
  return { text: 'n.\u00a0c.', title: 'non calculable : une des deux valeurs manque' };
}

/** A rate before its rounding, so that a difference of rates is rounded once. */
function exactValue({ valeur, unite, numerateur, denominateur }: KeyFigure): number | null {
  if (valeur === null || unite !== '%' || numerateur === null || !denominateur) return valeur;
  return (100 * numerateur) / denominateur;
}

/** Why a year may not be compared with the one before, null when it may. */
export function seriesBreak({ breaks, firstYear }: Indicator, year: number): string | null {
  const found = breaks.find(
    (one) => one.year === year || (one.year === year - 1 && one.year === firstYear),
  );
  return found?.text ?? null;
}
