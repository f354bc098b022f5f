import { join } from 'node:path';
import { pageKindOf } from '../pageKindOf.ts';
import { parsePage } from '../parsePage.ts';
import { publishedData } from '../publishedData.ts';
import { sitePages } from '../sitePages.ts';
import { checkHead } from './checkHead.ts';
import { checkHeadings } from './checkHeadings.ts';
import { checkHollow } from './checkHollow.ts';
import { checkIds } from './checkIds.ts';
import { checkNotices } from './checkNotices.ts';
import { checkPolicy } from './checkPolicy.ts';
import { checkWords } from './checkWords.ts';

/** Titles that several pages share. */
function sharedTitles(titles: ReadonlyMap<string, string>): string[] {
  const first = new Map<string, string>();
  const problems: string[] = [];
  for (const [url, title] of titles) {
    const other = first.get(title);
    if (other === undefined) first.set(title, url);
    else problems.push(`${url}: has the <title> of ${other}: “${title}”`);
  }
  return problems;
}

/** Head, headings, ids, words and notices of every page of a built site. */
export function checkStructure(folder: string): string[] {
  const { demonstration } = publishedData(join(folder, 'donnees'));
  const titles = new Map<string, string>();
  const problems = sitePages(folder).flatMap(({ url, html }) => {
    const document = parsePage(html);
    titles.set(url, document.title.trim());
    const found = [
      ...(pageKindOf(url) === undefined ? ['is of no kind listed in pageKinds.ts'] : []),
      ...checkHead(document),
      ...checkHeadings(document),
      ...checkIds(document),
      ...checkWords(document, url),
      ...checkHollow(document),
      ...checkNotices(document, demonstration),
      ...checkPolicy(document, html),
    ];
    return found.map((problem) => `${url}: ${problem}`);
  });
  return [...problems, ...sharedTitles(titles)];
}
