import { rateIndicators } from '../contracts/rateIndicators.ts';
import { activityGroups } from './activityGroups.ts';
import { latestYearOf } from './keyFigure.ts';
import { link } from './link.ts';
import { headlineProfile } from './profileGroups.ts';

/** The ratios of article 4, which have a fuller page. */
export const ratioPages: readonly string[] = rateIndicators
  .filter(({ article4 }) => article4)
  .map(({ id }) => id);

/**
 * The other indicators that have a page: the activity and the profile of the first receptions, where
 * they are published.
 */
export function otherIndicators(): { title: string; indicators: readonly string[] }[] {
  const profile = headlineProfile('premiers_accueils').flatMap(({ indicators }) => indicators);
  return [...activityGroups, { title: 'Profil des premiers accueils', indicators: profile }]
    .map(({ title, indicators }) => ({ title, indicators: indicators.filter(isKnown) }))
    .filter(({ indicators }) => indicators.length > 0);
}

const isKnown = (indicator: string) => latestYearOf(indicator) !== undefined;

let pages: readonly string[] | null = null;

/** Every indicator that has a page of its own. */
export function indicatorPages(): readonly string[] {
  pages ??= [
    ...ratioPages.filter(isKnown),
    ...otherIndicators().flatMap(({ indicators }) => indicators),
  ];
  return pages;
}

/** Where an indicator is shown: its own page, else the key figures of a year. */
export function indicatorLink(indicator: string, year: number): string {
  return link(
    indicatorPages().includes(indicator) ? `/indicateurs/${indicator}/` : `/chiffres-cles/${year}/`,
  );
}
