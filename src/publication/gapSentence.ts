import { formatPercent } from '../format/formatPercent.ts';
import { formatPoints } from '../format/formatPoints.ts';
import { listWords } from '../format/listWords.ts';
import { situationPhrase } from '../format/situationPhrase.ts';
import type { EntryGap } from './entryGaps.ts';

/**
 * “En un an, 29 % sont entrés en emploi au moins une fois. Écart net avec le reste de la région :
 * −0,5 point en alternance.” A difference is clear when its interval leaves zero out.
 */
export function gapSentence(gaps: readonly EntryGap[]): string {
  const [first] = gaps;
  if (first === undefined) return '';
  const start =
    first.estimation === null
      ? ''
      : `En un an, ${formatPercent(first.estimation, 0)} sont entrés ${situationPhrase(first.evenement)} au moins une fois. `;
  const clear = gaps.filter(isClear).map(({ ecart, evenement }) => {
    return `${formatPoints(ecart ?? 0)} ${situationPhrase(evenement)}`;
  });
  return `${start}${clear.length === 0 ? 'Aucun écart net avec le reste de la région.' : `Écart net avec le reste de la région : ${listWords(clear)}.`}`;
}

function isClear({ borne_basse: low, borne_haute: high }: EntryGap): boolean {
  return low !== null && high !== null && (low > 0 || high < 0);
}
