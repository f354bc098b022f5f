import { rateIndicators } from '../contracts/rateIndicators.ts';
import { link } from './link.ts';

/** The indicators that have a page of their own: those of article 4. */
export const indicatorPages: readonly string[] = rateIndicators
  .filter(({ article4 }) => article4)
  .map(({ id }) => id);

/** Where an indicator is shown: its own page, else the key figures of a year. */
export function indicatorLink(indicator: string, year: number): string {
  return link(
    indicatorPages.includes(indicator) ? `/indicateurs/${indicator}/` : `/chiffres-cles/${year}/`,
  );
}
