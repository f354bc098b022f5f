import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../pipeline/read/filesUnder.ts';
import { parsePage } from '../parsePage.ts';
import { siteBase, withoutBase } from '../siteBase.ts';
import { siteFile } from '../siteFile.ts';
import { sitePages } from '../sitePages.ts';
import { cssReferences } from './cssReferences.ts';
import { idsOf } from './idsOf.ts';
import { pageReferences } from './pageReferences.ts';
import type { Reference } from './reference.ts';

/** Stands for the site's own host while addresses are resolved. */
const ownOrigin = 'http://site.invalid';

/** Reads the ids of each target file once; those of the pages are known already. */
function idReader(pages: ReadonlyMap<string, Set<string>>): (file: string) => Set<string> {
  const known = new Map(pages);
  return (file) => {
    const ids = known.get(file) ?? idsOf(parsePage(readFileSync(file, 'utf8')));
    known.set(file, ids);
    return ids;
  };
}

/** What is wrong with an address of another host, or with no host at all (`mailto:`). */
function foreignProblem(reference: Reference, url: URL): string | null {
  if (reference.use === 'resource' && url.protocol !== 'data:') return 'loaded from another host';
  const allowed = ['http:', 'https:', 'mailto:', 'tel:', 'data:'];
  return allowed.includes(url.protocol) ? null : `unexpected protocol ${url.protocol}`;
}

function missingFragment(url: URL, file: string, readIds: (file: string) => Set<string>): boolean {
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment === 'top' || !/\.(html|svg)$/.test(file)) return false;
  return !readIds(file).has(fragment);
}

/** Checks one reference against the files of the site; null when all is well. */
function problemOf(
  folder: string,
  base: string,
  reference: Reference,
  readIds: (file: string) => Set<string>,
): string | null {
  if (!URL.canParse(reference.value, ownOrigin + base)) return 'not an address';
  const url = new URL(reference.value, ownOrigin + base);
  if (url.origin !== ownOrigin) return foreignProblem(reference, url);
  const file = siteFile(folder, url.pathname);
  if (file === null) {
    const slash = siteFile(folder, `${url.pathname}/`) !== null;
    return slash ? 'lacks its final slash' : 'leads to no file';
  }
  return missingFragment(url, file, readIds) ? `no element with id “${url.hash.slice(1)}”` : null;
}

/**
 * References of every page and style sheet, with the address of the file that holds them, and the
 * ids of every page by its file: a big page is parsed once.
 */
function readSite(folder: string) {
  const ids = new Map<string, Set<string>>();
  const base = siteBase(folder);
  const pages = sitePages(folder).map(({ url, html }): [string, Reference[]] => {
    const document = parsePage(html);
    const file = siteFile(folder, url);
    if (file !== null) ids.set(file, idsOf(document));
    return [url, pageReferences(document)];
  });
  const sheets = filesUnder(folder)
    .filter((path) => path.endsWith('.css'))
    .map((path): [string, Reference[]] => [
      `/${path}`,
      cssReferences(withoutBase(readFileSync(join(folder, path), 'utf8'), base), 'css'),
    ]);
  return { references: [...pages, ...sheets], ids };
}

/**
 * Every internal address of a built site resolves to one of its files, fragments included, and
 * nothing is loaded from another host.
 */
export function checkLinks(folder: string): string[] {
  const { references, ids } = readSite(folder);
  const readIds = idReader(ids);
  const problems = references.flatMap(([base, own]) =>
    own.flatMap((reference) => {
      const problem = problemOf(folder, base, reference, readIds);
      return problem === null
        ? []
        : [`${base}: ${reference.where} “${reference.value.slice(0, 200)}” ${problem}`];
    }),
  );
  return [...new Set(problems)];
}
