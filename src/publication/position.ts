import type { KeyFigure } from './keyFigure.ts';

export type Position = 'au-dessus' | 'proche' | 'au-dessous';

/**
 * Where a territory stands against the region: above or below only when its whole interval at
 * 95 % is; null when its rate or the region's is not published. No rank is ever given.
 */
export function position(
  figure: Pick<KeyFigure, 'borne_basse' | 'borne_haute'>,
  region: Pick<KeyFigure, 'valeur'>,
): Position | null {
  const { borne_basse: low, borne_haute: high } = figure;
  if (low === null || high === null || region.valeur === null) return null;
  if (low > region.valeur) return 'au-dessus';
  return high < region.valeur ? 'au-dessous' : 'proche';
}
