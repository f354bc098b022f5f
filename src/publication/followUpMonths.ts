import { activiteMensuelle } from '../contracts/activiteMensuelle.ts';
import { publishedDataset } from './manifest.ts';
import type { MonthlyFigure } from './monthlyFigure.ts';
import { readPublished } from './readPublished.ts';
import { revisableAmong } from './revisableAmong.ts';

interface FollowUpMonths {
  /** Every month followed, AAAA-MM, oldest first. */
  months: string[];
  /** Those that may still be revised. */
  revisable: ReadonlySet<string>;
}

let known: FollowUpMonths | null = null;

/** The months of the follow-up, as the published rows of the region and the manifest say them. */
export function followUpMonths(): FollowUpMonths {
  known ??= read(readPublished(activiteMensuelle));
  return known;
}

function read(rows: readonly MonthlyFigure[]): FollowUpMonths {
  const regional = rows.filter(({ territoire_niveau }) => territoire_niveau === 'region');
  const statuses = new Map(regional.map(({ periode, statut }) => [periode, statut]));
  const months = [...statuses.keys()].sort();
  const { date_extraction } = publishedDataset('activite_mensuelle');
  return { months, revisable: new Set(revisableAmong(statuses, date_extraction)) };
}

/** The day on which the source of a month was read: that of its edition, AAAA-MM-JJ. */
export function extractionOf(month: string): string | null {
  const { date_extraction, editions } = publishedDataset('activite_mensuelle');
  const own = editions.find(({ fichier }) => fichier.startsWith(month.slice(0, 4)));
  return own?.date_extraction ?? date_extraction;
}
