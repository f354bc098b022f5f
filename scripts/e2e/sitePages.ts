import { readFileSync } from 'node:fs';
import { pageTypes } from './pageTypes.ts';
import { siteAddresses } from './siteAddresses.ts';
import { siteBase, withoutBase } from './siteBase.ts';
import { siteFile } from './siteFile.ts';

/** One HTML page of a built site. */
export interface SitePage {
  /** Address on the site, such as `/donnees/` or `/404.html`, whatever path it is served under. */
  url: string;
  /** Its text, with the addresses that it would have at the root of its host. */
  html: string;
}

/**
 * Every HTML page of a built site, in the order of files. Of the hundreds of pages from which
 * charts are taken, and of their frames, which come from two templates, one stands for the others:
 * `checkTaken` looks at the text of each.
 */
export function sitePages(folder: string): SitePage[] {
  const base = siteBase(folder);
  const standing = new Set(pageTypes(folder).map(({ url }) => url));
  return siteAddresses(folder)
    .filter((url) => !url.startsWith('/graphiques/') || standing.has(url))
    .map((url) => ({
      url,
      html: withoutBase(readFileSync(siteFile(folder, url) ?? '', 'utf8'), base),
    }));
}
