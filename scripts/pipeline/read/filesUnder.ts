import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of the files of a folder and its sub-folders, with `/`, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
