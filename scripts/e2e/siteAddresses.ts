import { filesUnder } from '../pipeline/read/filesUnder.ts';

/** Address of an HTML file of a site: `donnees/index.html` → `/donnees/`. */
function addressOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, '/');
}

/** Addresses of every HTML page of a built site, in the order of files, as it would have at the root of its host. */
export function siteAddresses(folder: string): string[] {
  return filesUnder(folder)
    .filter((path) => path.endsWith('.html'))
    .map(addressOf);
}
