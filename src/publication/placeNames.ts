import { shortName } from '../format/shortName.ts';
import type { Territory } from './territory.ts';

/** Words of names that point at no place of their own. */
const common = new Set(
  `agglomération atlantique avenir centre confluent emploi formation gaillarde grand haut haute hauts
  insertion isle jeunes mission locale missions moyenne noir nord pays rives sud vallée`.split(
    /\s+/,
  ),
);

const wordsOf = (name: string) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/**
 * The names by which a question means each territory: its own, its number, its town, and a word
 * that no other name has (“Médoc”, “basque”).
 */
export function placeNames(territories: readonly Territory[]): Map<Territory, string[]> {
  const holders = new Map<string, Set<Territory>>();
  for (const territory of territories) {
    for (const word of wordsOf(territory.name)) {
      holders.set(word, (holders.get(word) ?? new Set()).add(territory));
    }
  }
  const isOwn = (word: string) =>
    word.length >= 5 && !common.has(word) && holders.get(word)?.size === 1;
  return new Map(
    territories.map((territory) => {
      const { name, code, structure } = territory;
      if (structure === null) return [territory, [name, code]];
      const town = structure.commune;
      const [first = ''] = town.split('-');
      const names = [
        name,
        shortName(name),
        code,
        town,
        ...(first.length >= 5 && !/^(Saint|Villeneuve)$/.test(first) ? [first] : []),
        ...wordsOf(shortName(name)).filter(isOwn),
      ];
      return [territory, [...new Set(names)]];
    }),
  );
}
