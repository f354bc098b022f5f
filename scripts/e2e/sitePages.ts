import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './filesUnder.ts';
import { pageTypes } from './pageTypes.ts';

/** One HTML page of a built site. */
export interface SitePage {
  /** Address on the site, such as `/donnees/` or `/404.html`. */
  url: string;
  html: string;
}

function urlOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, '/');
}

/**
 * The thousands of pages from which charts are taken, and their frames, come from two templates:
 * one stands for the others here, and `checkTaken` looks at the text of each.
 */
function isAnother(path: string): boolean {
  const url = urlOf(path);
  return url.startsWith('/graphiques/') && !pageTypes.some((type) => type.url === url);
}

/** Every HTML page of a built site, in the order of files, but for those alike under /graphiques/. */
export function sitePages(folder: string): SitePage[] {
  return filesUnder(folder)
    .filter((path) => path.endsWith('.html') && !isAnother(path))
    .map((path) => ({ url: urlOf(path), html: readFileSync(join(folder, path), 'utf8') }));
}
