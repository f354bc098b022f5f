import { keyFigure, type TerritoryKey } from './keyFigure.ts';
import { type Position, position } from './position.ts';
import { ratios } from './ratios.ts';

/** Where a territory stands against another for one of the three ratios. */
export interface Standing {
  /** “en formation”. */
  words: string;
  position: Position | null;
}

/** The three ratios of a territory against a greater one, by their intervals at 95 %. */
export function standings(
  year: number,
  territory: TerritoryKey,
  reference: TerritoryKey,
): Standing[] {
  return ratios.map(({ indicator, tone }) => ({
    words: `en ${tone}`,
    position: position(
      keyFigure(year, indicator, territory),
      keyFigure(year, indicator, reference),
    ),
  }));
}
