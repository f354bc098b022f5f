import type { KeyFigure } from './keyFigure.ts';
import { changeOf } from './keyFigureCells.ts';

/** The change on the year before as a line under a number: “+3,2 % en un an”. */
export function changeWords(figure: KeyFigure): string {
  const change = changeOf(figure);
  if (change === null) return 'Première année de la série';
  if (change.text === 'stable') return 'Stable en un an';
  return change.title === null
    ? `${change.text} en un an`
    : `Évolution ${change.text === 'rupture' ? 'non comparable (rupture)' : 'non calculable'}`;
}
