import { activityIndicators } from './activityIndicators.ts';
import type { Indicator } from './indicator.ts';
import { monthlyOnlyIndicators } from './monthlyOnlyIndicators.ts';
import { profileShareIndicators } from './profileShareIndicators.ts';
import { rateIndicators } from './rateIndicators.ts';
import { resourceIndicators } from './resourceIndicators.ts';

/** Every indicator, defined once, in the order in which the site lists them. */
export const indicatorCatalogue: readonly Indicator[] = [
  ...rateIndicators,
  ...activityIndicators,
  ...monthlyOnlyIndicators,
  ...profileShareIndicators,
  ...resourceIndicators,
];

const byId = new Map(indicatorCatalogue.map((indicator) => [indicator.id, indicator]));

/** The indicator of an identifier; throws when the catalogue does not hold it. */
export function indicatorOf(id: string): Indicator {
  const indicator = byId.get(id);
  if (indicator === undefined) throw new Error(`indicateur inconnu : « ${id} »`);
  return indicator;
}
