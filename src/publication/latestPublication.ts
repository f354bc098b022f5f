import { manifest } from './manifest.ts';

/**
 * The latest day (AAAA-MM-JJ) on which the site published figures: the site knows no other today.
 * The calendar itself, written ahead, does not count.
 */
export function latestPublication(): string {
  const days = manifest()
    .jeux.filter(({ jeu }) => jeu !== 'calendrier')
    .map(({ date_publication }) => date_publication);
  return days.sort().at(-1) ?? '';
}
