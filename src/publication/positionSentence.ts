import { agree } from '../format/agree.ts';
import type { KeyFigure } from './keyFigure.ts';
import { position } from './position.ts';

const noneCompared = 'Aucun taux ne peut être comparé à celui de la région.';

/** “Au-dessus de la région : Creuse, Dordogne. Au-dessous : Landes. Les autres en sont proches.” */
export function positionSentence(figures: readonly KeyFigure[], region: KeyFigure): string {
  const names = (sought: string) =>
    figures
      .filter((figure) => position(figure, region) === sought)
      .map(({ territoire_nom }) => territoire_nom)
      .join(', ');
  const [above, below] = [names('au-dessus'), names('au-dessous')];
  const placed = figures.map((figure) => position(figure, region)).filter((one) => one !== null);
  if (placed.length === 0) return noneCompared;
  const whole = placed.length === figures.length;
  if (!above && !below)
    return `Aucun ${whole ? 'territoire' : 'taux publié'} ne se distingue de ${whole ? '' : 'celui de '}la région.`;
  const near = placed.filter((one) => one === 'proche').length;
  const [others, other] = whole
    ? ['Les autres en sont proches.', 'L’autre en est proche.']
    : ['Les autres taux publiés en sont proches.', 'L’autre taux publié en est proche.'];
  return [
    above && `Au-dessus de la région : ${above}.`,
    below && `${above ? 'Au-dessous' : 'Au-dessous de la région'} : ${below}.`,
    near > 1 ? others : near === 1 && other,
  ]
    .filter(Boolean)
    .join(' ');
}

/** “5 missions locales au-dessus de la région, 3 au-dessous, 35 proches.” */
export function positionCounts(figures: readonly KeyFigure[], region: KeyFigure): string {
  const count = (sought: string | null) =>
    figures.filter((figure) => position(figure, region) === sought).length;
  if (count(null) === figures.length) return noneCompared;
  const above = agree(count('au-dessus'), 'mission locale', 'missions locales');
  const near = agree(count('proche'), 'proche', 'proches');
  const absent = count(null) > 0 ? `, ${count(null)} sans taux publié` : '';
  return `${above} au-dessus de la région, ${count('au-dessous')} au-dessous, ${near}, compte tenu des intervalles${absent}.`;
}
