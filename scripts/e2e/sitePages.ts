import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../pipeline/read/filesUnder.ts';
import { pageTypes } from './pageTypes.ts';
import { siteBase, withoutBase } from './siteBase.ts';

/** One HTML page of a built site. */
export interface SitePage {
  /** Address on the site, such as `/donnees/` or `/404.html`, whatever path it is served under. */
  url: string;
  /** Its text, with the addresses that it would have at the root of its host. */
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
  const base = siteBase(folder);
  return filesUnder(folder)
    .filter((path) => path.endsWith('.html') && !isAnother(path))
    .map((path) => ({
      url: urlOf(path),
      html: withoutBase(readFileSync(join(folder, path), 'utf8'), base),
    }));
}
