import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import type { Place } from '../CountIndex.ts';
import { levelOf } from '../territoryTree.ts';

const levels: Readonly<Record<string, number>> = { region: 300, departement: 200 };

/** Terms of the ratios that article 4 of the agreement names: the heart of the publication. */
const article4Terms = new Set(
  indicatorCatalogue.flatMap(({ article4, from }) =>
    article4 && from.kind === 'rate' ? [from.numerator, from.denominator] : [],
  ),
);

/**
 * Order of preference to stay published: the region before the départements and the missions
 * locales, then years before quarters and months, then totals before their details.
 */
export function usefulness({ measure, period, territory }: Place): number {
  const level = levels[levelOf(territory)] ?? 100;
  const span = period.length === 4 ? 30 : period.includes('T') ? 20 : 10;
  const isDetail = measure.includes('|') && !/^cumul\||\|suivis$/.test(measure);
  const total = isDetail ? 0 : 5;
  // In a chronogram, those who are lost say how far to trust the rest: they stay, others go first.
  const leastTold = measure.startsWith('situations|') ? /\|autre$/ : /inconnue?$/;
  const rest = leastTold.test(measure) ? -1 : 0;
  return level + span + total + rest + (article4Terms.has(measure) ? 3 : 0);
}
