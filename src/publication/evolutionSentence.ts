import { formatValue } from '../format/formatValue.ts';
import { type SaidFigure, unpublishedSentence } from './unpublishedSentence.ts';

/**
 * “De 12,1 % en 2018 à 12,9 % en 2025.” From the first to the last published year of a series, then
 * why its first or last one is not: “12,1 % en 2018. Part non publiée en 2025 : secret statistique.”
 */
export function evolutionSentence(series: readonly SaidFigure[]): string {
  const known = series.filter(({ valeur }) => valeur !== null);
  const words = endsOf(known).map((figure) => `${formatValue(figure).text} en ${figure.annee}`);
  const said =
    words.length === 2 ? `De ${words.join(' à ')}.` : words.map((one) => `${one}.`).join('');
  return [said, unpublishedSentence(endsOf(series))].filter(Boolean).join(' ');
}

/** The first and the last, or the only one. */
function endsOf<T>(all: readonly T[]): T[] {
  return all.length > 1 ? [...all.slice(0, 1), ...all.slice(-1)] : [...all];
}
