import { chiffresCles } from '../contracts/chiffresCles.ts';
import type { Contract } from '../contracts/contract.ts';
import type { Indicator } from '../contracts/indicator.ts';
import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { formatChange } from '../format/formatChange.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { formatValue } from '../format/formatValue.ts';
import { roundHalfAway } from '../format/roundHalfAway.ts';
import { signed } from '../format/signed.ts';
import { unitDecimals } from '../format/unitDecimals.ts';
import { type KeyFigure, previousFigure } from './keyFigure.ts';
import { isBreakYear } from './structureHistory.ts';
import { type TableCell, tableCell } from './tableCell.ts';

/** A published figure: a row of `chiffres_cles`, or of a dataset of the same columns. */
type Figure = Pick<
  KeyFigure,
  | 'valeur'
  | 'unite'
  | 'statut_valeur'
  | 'numerateur'
  | 'denominateur'
  | 'borne_basse'
  | 'borne_haute'
>;

type FigureContract = Pick<Contract, 'name' | 'key'>;

/** A figure's value as a table cell; the column heading says the unit. */
export function valueCell(figure: Figure, contract: FigureContract = chiffresCles): TableCell {
  return tableCell(contract, figure, 'valeur', formatValue(figure));
}

/** Both bounds of a rate's interval as table cells. */
export function boundCells(figure: Figure, contract: FigureContract = chiffresCles): TableCell[] {
  return (['borne_basse', 'borne_haute'] as const).map((column) => {
    return tableCell(contract, figure, column, formatValue({ ...figure, valeur: figure[column] }));
  });
}

/** Numerator or denominator of a rate, in young people; either may be published without the rate. */
export function termCell(
  figure: Figure,
  column: 'numerateur' | 'denominateur',
  contract: FigureContract = chiffresCles,
): TableCell {
  const valeur = figure[column];
  const statut_valeur = valeur === null ? figure.statut_valeur : 'publie';
  return tableCell(
    contract,
    figure,
    column,
    formatValue({ valeur, unite: 'jeunes', statut_valeur }),
  );
}

/** The change on the year before, in words. */
export interface Change {
  text: string;
  /** For a count, the change in number: “+1 234”. */
  difference: string | null;
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
  const broken =
    seriesBreak(indicatorOf(figure.indicateur), figure.annee) ?? structureBreak(figure);
  if (broken !== null && figure.valeur !== null && previous.valeur !== null) {
    return { text: 'rupture', difference: null, title: broken };
  }
  const kind = figure.unite === '%' ? 'rate' : 'count';
  const text = formatChange(exactValue(previous), exactValue(figure), kind);
  if (text !== null) return { text, difference: differenceOf(previous, figure), title: null };
  return {
    text: 'n.\u00a0c.',
    difference: null,
    title: 'non calculable : une des deux valeurs manque',
  };
}

/** Why a year of a territory cannot be compared with the one before, whatever is counted. */
function structureBreak({ territoire_code: code, annee }: KeyFigure): string | null {
  return isBreakYear(code, annee)
    ? `rupture : elle compte, depuis ${annee}, les jeunes d’une structure qui a pris fin`
    : null;
}

function differenceOf(previous: KeyFigure, { valeur, unite }: KeyFigure): string | null {
  if (unite === '%' || valeur === null || previous.valeur === null) return null;
  const difference = roundHalfAway(valeur - previous.valeur, unitDecimals(unite));
  if (difference === 0) return null;
  return signed(difference, formatNumber(difference, { decimals: unitDecimals(unite) }));
}

/** A rate before its rounding, so that a difference of rates is rounded once. */
function exactValue({ valeur, unite, numerateur, denominateur }: KeyFigure): number | null {
  if (valeur === null || unite !== '%' || numerateur === null || !denominateur) return valeur;
  return (100 * numerateur) / denominateur;
}

/** Why a year may not be compared with the one before, null when it may. */
export function seriesBreak(indicator: Indicator, year: number): string | null {
  return breaksOf(indicator).find((one) => one.year === year)?.text ?? null;
}

/**
 * The years that may not be compared with the one before: those of a break and, for a scheme that
 * begins in the course of the year, the first whole one.
 */
export function breaksOf({ breaks, firstYear }: Indicator): Indicator['breaks'] {
  return breaks.flatMap(({ year, text }) =>
    year === firstYear
      ? [
          { year, text },
          { year: year + 1, text },
        ]
      : [{ year, text }],
  );
}
