import { agree } from '../format/agree.ts';
import type { MonthlyFigure } from './monthlyFigure.ts';

interface Compared {
  figure: MonthlyFigure;
  previous: MonthlyFigure | null;
}

/**
 * “Le nombre augmente depuis septembre 2025 dans 24 missions locales sur 43 et baisse dans 18.”
 * Those that cannot be compared, a value being secret, are counted apart.
 */
export function risesSentence(rows: readonly Compared[], before: string): string {
  const changes = rows.map(({ figure, previous }) => {
    if (figure.effectif === null || previous === null || previous.effectif === null) return null;
    return Math.sign(figure.effectif - previous.effectif);
  });
  const count = (sought: number | null) => changes.filter((change) => change === sought).length;
  if (count(null) === rows.length) return 'Pas encore de comparaison possible sur un an.';
  return [
    `Le nombre augmente depuis ${before} dans ${agree(count(1), 'mission locale', 'missions locales')} sur ${rows.length} et baisse dans ${count(-1)}`,
    count(0) > 0 ? ` ; il est inchangé dans ${count(0)}` : '',
    count(null) > 0 ? ` ; pas de comparaison possible dans ${count(null)}` : '',
    '.',
  ].join('');
}
