import { statSync } from 'node:fs';
import { join } from 'node:path';

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * File of a built site that answers a URL path (`/donnees/` → `donnees/index.html`), or null.
 * A folder without its final slash is no answer: hosts redirect it, which costs a round trip.
 */
export function siteFile(folder: string, path: string): string | null {
  const decoded = decodeURIComponent(path);
  if (decoded.split('/').includes('..')) return null;
  const file = join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  return isFile(file) ? file : null;
}
