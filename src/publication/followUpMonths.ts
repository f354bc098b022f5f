import { activiteMensuelle } from '../contracts/activiteMensuelle.ts';
import { publishedDataset } from './manifest.ts';
import type { MonthlyFigure } from './monthlyFigure.ts';
import { readPublished } from './readPublished.ts';

export interface FollowUpMonths {
  /** Every month followed, AAAA-MM, oldest first. */
  months: string[];
  /** Those of the years that are not closed: provisional, their counts are rounded. */
  provisional: ReadonlySet<string>;
}

let known: FollowUpMonths | null = null;

/** The months of the follow-up, as the published rows say them. */
export function followUpMonths(): FollowUpMonths {
  known ??= monthsOf(readPublished(activiteMensuelle));
  return known;
}

/** The same from rows: the months of the region, which is followed by month. */
export function monthsOf(
  rows: readonly Pick<MonthlyFigure, 'periode' | 'territoire_niveau' | 'arrondi'>[],
): FollowUpMonths {
  const regional = rows.filter(({ territoire_niveau }) => territoire_niveau === 'region');
  const rounded = regional.filter(({ arrondi }) => arrondi).map(({ periode }) => periode);
  return {
    months: [...new Set(regional.map(({ periode }) => periode))].sort(),
    provisional: new Set(rounded),
  };
}

/** The day on which the source of a month was read: that of its edition, AAAA-MM-JJ. */
export function extractionOf(month: string): string | null {
  const { date_extraction, editions } = publishedDataset('activite_mensuelle');
  const own = editions.find(({ fichier }) => fichier.startsWith(month.slice(0, 4)));
  return own?.date_extraction ?? date_extraction;
}
