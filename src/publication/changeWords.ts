import { type KeyFigure, keyFigureYears } from './keyFigure.ts';
import { changeOf } from './keyFigureCells.ts';

/**
 * The change on the year before as a line under a number: “+3,2 % en un an”; null in the only year
 * of all.
 */
export function changeWords(figure: KeyFigure): string | null {
  const change = changeOf(figure);
  if (change === null) return keyFigureYears().length > 1 ? 'Première année de la série' : null;
  if (change.text === 'stable') return 'Stable en un an';
  return change.title === null
    ? `${change.text} en un an`
    : `Évolution ${change.text === 'rupture' ? 'non comparable (rupture)' : 'non calculable'}`;
}
