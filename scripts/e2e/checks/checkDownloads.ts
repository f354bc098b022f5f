import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../pipeline/read/filesUnder.ts';

/** Files published and files to download are the same, to the byte; pages and feeds aside. */
export function checkDownloads(published: string, downloads: string): string[] {
  const missing = filesUnder(published).flatMap((path) => {
    const copy = join(downloads, path);
    if (!existsSync(copy)) return [`${path}: published, absent from the site`];
    const equal = readFileSync(copy).equals(readFileSync(join(published, path)));
    return equal ? [] : [`${path}: differs from the published file`];
  });
  const more = filesUnder(downloads)
    .filter((path) => !/\.(html|atom)$/.test(path) && !existsSync(join(published, path)))
    .map((path) => `${path}: on the site, not published`);
  return [...missing, ...more];
}
