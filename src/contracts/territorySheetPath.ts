import { type PageLevel, territorySlug } from './territorySlug.ts';

/** Folder of the files of the territories, under `/donnees/`. */
export const territorySheetFolder = 'territoires';

/** Path under `/donnees/` of the file that holds all the data of a territory. Kept for ever. */
export function territorySheetPath(level: PageLevel, code: string): string {
  return `${territorySheetFolder}/${territorySlug(level)}-${code}.csv`;
}
