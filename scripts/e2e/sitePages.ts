import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './filesUnder.ts';

/** One HTML page of a built site. */
export interface SitePage {
  /** Address on the site, such as `/donnees/` or `/404.html`. */
  url: string;
  html: string;
}

function urlOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, '/');
}

/** Every HTML page of a built site, in the order of files. */
export function sitePages(folder: string): SitePage[] {
  return filesUnder(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ url: urlOf(path), html: readFileSync(join(folder, path), 'utf8') }));
}
