/** Levels of territory that have a page and a file of their own. */
export type PageLevel = 'departement' | 'mission_locale';

/** The level as addresses and file names write it: “departement”, “mission-locale”. Kept for ever. */
export function territorySlug(level: PageLevel): string {
  return level.replace('_', '-');
}
