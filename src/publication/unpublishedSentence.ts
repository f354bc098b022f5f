import { type Absence, absences } from '../format/absences.ts';
import { listWords } from '../format/listWords.ts';
import type { KeyFigure } from './keyFigure.ts';

export type SaidFigure = Pick<KeyFigure, 'annee' | 'valeur' | 'unite' | 'statut_valeur'>;

/**
 * “Part non publiée en 2025 : secret statistique.” A sentence for each reason, none for a figure that
 * is published.
 */
export function unpublishedSentence(figures: readonly SaidFigure[]): string {
  const missing = figures.filter(({ statut_valeur: status }) => status !== 'publie');
  return [...Map.groupBy(missing, ({ statut_valeur: status }) => status as Absence)]
    .map(([status, own]) => {
      const years = listWords(own.map(({ annee }) => `en ${annee}`));
      return `${nounOf(own)} ${years} : ${absences[status].title}.`;
    })
    .join(' ');
}

function nounOf(figures: readonly SaidFigure[]): string {
  const plural = figures.length > 1 ? 's' : '';
  return figures[0]?.unite === '%'
    ? `Part${plural} non publiée${plural}`
    : `Nombre${plural} non publié${plural}`;
}
