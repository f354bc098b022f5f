import { formatPercent } from '../format/formatPercent.ts';
import { placeIn } from '../format/placeIn.ts';
import type { KeyFigure } from './keyFigure.ts';

/**
 * The finding of a rate across territories: “De 10 % dans les Pyrénées-Atlantiques à 14 % en
 * Creuse”; “Par département” when fewer than two are published.
 */
export function spreadHeading(figures: readonly KeyFigure[]): string {
  const published = figures
    .filter(({ valeur }) => valeur !== null)
    .toSorted((a, b) => Number(a.valeur) - Number(b.valeur));
  const [low, high] = [published[0], published.at(-1)];
  if (low === undefined || high === undefined || low === high) return 'Par département';
  return `De ${end(low)} à ${end(high)}`;
}

function end({ valeur, territoire_code: code, territoire_nom: nom }: KeyFigure): string {
  return `${formatPercent(valeur ?? Number.NaN, 0)} ${placeIn({ code, nom })}`;
}
