import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameFont, frameFontName } from './frameFont.ts';

/** Names that two charts have. */
function repeated(names: readonly string[]): string[] {
  const sorted = names.toSorted();
  return sorted.filter((name, rank) => name === sorted[rank + 1]);
}

/** Adds the font of the frames to those of a built site; throws when two charts have one name. */
export function finishCharts(folder: string, names: readonly string[]): void {
  const same = repeated(names);
  if (same.length > 0) throw new Error(`deux graphiques ont la même adresse : ${same.join(', ')}`);
  copyFileSync(frameFont(), join(folder, 'graphiques', frameFontName));
}
