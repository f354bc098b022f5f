import { listWords } from '../format/listWords.ts';
import { placeIn } from '../format/placeIn.ts';
import { shortName } from '../format/shortName.ts';
import type { ContextRate } from './contextRates.ts';

type Rate = Pick<
  ContextRate,
  'valeur' | 'territoire_niveau' | 'territoire_code' | 'territoire_nom' | 'cell'
>;

/** The lowest and the highest of rates, each with every territory that has it. */
export interface RateEnds<R> {
  low: readonly [R, ...R[]];
  high: readonly [R, ...R[]];
}

/** Null where fewer than two are known, or all are the same. */
export function rateEnds<R extends Rate>(rates: readonly R[]): RateEnds<R> | null {
  const values = rates.map(({ valeur }) => valeur);
  const of = (value: number) => rates.filter(({ valeur }) => valeur === value);
  const [low, high] = [of(Math.min(...values)), of(Math.max(...values))];
  const isSpread = low[0] !== undefined && low[0].valeur !== high[0]?.valeur;
  return isSpread ? ({ low, high } as unknown as RateEnds<R>) : null;
}

/** Where an end of rates is: “en Creuse”, “dans les Landes et en Gironde”, “Médoc”, “3 territoires”. */
export function endPlaces(rates: readonly Rate[]): string {
  if (rates.length > 3) return `dans ${rates.length} territoires`;
  return listWords(
    rates.map(({ territoire_niveau: level, territoire_code: code, territoire_nom: nom }) =>
      level === 'mission_locale' ? shortName(nom) : placeIn({ code, nom }),
    ),
  );
}

/** “De 5,5 % dans les Deux-Sèvres à 7,3 % en Charente”; empty where there is no spread. */
export function spreadWords(rates: readonly Rate[]): string {
  const ends = rateEnds(rates);
  if (ends === null) return '';
  const isMission = rates[0]?.territoire_niveau === 'mission_locale';
  const end = (some: readonly [Rate, ...Rate[]]) => {
    const places = endPlaces(some);
    return `${some[0].cell.text} ${isMission && some.length <= 3 ? `(${places})` : places}`;
  };
  return `De ${end(ends.low)} à ${end(ends.high)}`;
}
