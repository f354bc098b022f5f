import { agree } from '../format/agree.ts';
import { countChange } from './countChange.ts';
import type { MonthlyFigure } from './monthlyFigure.ts';

interface Compared {
  figure: MonthlyFigure;
  previous: MonthlyFigure | null;
}

/**
 * “Le nombre augmente depuis septembre 2025 dans 24 missions locales sur 43 et baisse dans 18.”
 * What rounding may explain is no change; those that cannot be compared are counted apart.
 */
export function risesSentence(rows: readonly Compared[], before: string): string {
  const changes = rows.map(signOf);
  const count = (sought: number | null) => changes.filter((change) => change === sought).length;
  if (count(null) === rows.length) return 'Pas encore de comparaison possible sur un an.';
  const isRounded = rows.some(({ figure, previous }) => figure.arrondi || previous?.arrondi);
  const same = isRounded ? 'est le même, à l’arrondi près,' : 'est inchangé';
  return [
    count(1) > 0
      ? `Le nombre augmente depuis ${before} dans ${agree(count(1), 'mission locale', 'missions locales')} sur ${rows.length}`
      : `Le nombre n’augmente depuis ${before} dans aucune des ${rows.length} missions locales`,
    count(-1) > 0 ? ` et baisse dans ${count(-1)}` : ' et ne baisse dans aucune',
    count(0) > 0 ? ` ; il ${same} dans ${count(0)}` : '',
    count(null) > 0 ? ` ; pas de comparaison possible dans ${count(null)}` : '',
    '.',
  ].join('');
}

function signOf({ figure, previous }: Compared): -1 | 0 | 1 | null {
  if (figure.effectif === null || previous === null || previous.effectif === null) return null;
  const [from, to] = [previous, figure].map(({ effectif, arrondi = null }) => ({
    value: effectif ?? 0,
    step: arrondi,
  })) as [{ value: number; step: number | null }, { value: number; step: number | null }];
  return countChange(from, to).sign;
}
