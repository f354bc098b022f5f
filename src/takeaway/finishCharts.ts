import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Latin letters alone: the frames of other sites then weigh no more than a page of this one. */
const font = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** Names that two charts have. */
function repeated(names: readonly string[]): string[] {
  const sorted = names.toSorted();
  return sorted.filter((name, rank) => name === sorted[rank + 1]);
}

/** Adds the font of the frames to those of a built site; throws when two charts have one name. */
export function finishCharts(folder: string, names: readonly string[]): void {
  const same = repeated(names);
  if (same.length > 0) throw new Error(`deux graphiques ont la même adresse : ${same.join(', ')}`);
  const { resolve } = createRequire(import.meta.url);
  copyFileSync(resolve(font), join(folder, 'graphiques/source-sans-3.woff2'));
}
