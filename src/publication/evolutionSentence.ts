import { formatValue } from '../format/formatValue.ts';
import { type SaidFigure, unpublishedSentence } from './unpublishedSentence.ts';

/**
 * “De 12,1 % en 2018 à 12,9 % en 2025.” Where one is not published, the other and why: “12,1 % en 2018.
 * Part non publiée en 2025 : secret statistique.”
 */
export function evolutionSentence(start: SaidFigure, end: SaidFigure): string {
  const ends = start.annee === end.annee ? [end] : [start, end];
  const known = ends
    .filter(({ valeur }) => valeur !== null)
    .map((figure) => `${formatValue(figure).text} en ${figure.annee}`);
  if (known.length === 2) return `De ${known.join(' à ')}.`;
  return [...known.map((words) => `${words}.`), unpublishedSentence(ends)]
    .filter(Boolean)
    .join(' ');
}
