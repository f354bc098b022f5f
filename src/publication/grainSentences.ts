import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { type Grain, grainOf } from '../contracts/monthlyGrain.ts';
import { uncapitalized } from '../format/uncapitalized.ts';

const grainWords: Readonly<Record<Grain, string>> = {
  mois: 'chaque mois',
  trimestre: 'chaque trimestre',
  annee: 'chaque année',
};

/** “Chaque trimestre : jeunes entrés en formation, entrés en emploi durable”, the finest grain first. */
export function grainSentences(
  indicators: readonly string[],
  level: 'departement' | 'mission_locale',
): string[] {
  const groups = Map.groupBy(indicators, (id) => grainOf(id, level));
  return (Object.keys(grainWords) as Grain[]).flatMap((grain) => {
    const names = (groups.get(grain) ?? []).map((id) => uncapitalized(indicatorOf(id).label));
    return names.length === 0 ? [] : `C${grainWords[grain].slice(1)} : ${names.join(', ')}.`;
  });
}

/** “chaque mois”, “chaque trimestre”, “chaque année”. */
export function grainName(indicator: string, level: 'departement' | 'mission_locale'): string {
  return grainWords[grainOf(indicator, level)];
}
