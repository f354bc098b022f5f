import { statSync } from 'node:fs';
import { pageKindOf } from './pageKindOf.ts';
import { type PageKind, pageKinds } from './pageKinds.ts';
import { siteAddresses } from './siteAddresses.ts';
import { siteFile } from './siteFile.ts';

/** A page of the site to visit. */
export interface VisitedPage {
  url: string;
  /** Where a reader meets it, if not at its own address. */
  metAt?: string;
}

/** A kind of page that a site has, by the page that stands for all of its kind. */
export interface PageType extends VisitedPage {
  kind: PageKind;
}

/** Every kind of page that a built site has, in the order of the site. */
export function pageTypes(folder: string): PageType[] {
  const urls = Map.groupBy(siteAddresses(folder), pageKindOf);
  return pageKinds.flatMap((kind) => {
    const url = standingFor(folder, kind, urls.get(kind) ?? []);
    return url === undefined ? [] : [{ kind, url, ...(kind.metAt && { metAt: kind.metAt }) }];
  });
}

function standingFor(folder: string, { stands }: PageKind, urls: string[]): string | undefined {
  if (stands === 'last') return urls.at(-1);
  const bytesOf = (url: string) => statSync(siteFile(folder, url) ?? '').size;
  const sized = urls.map((url) => ({ url, bytes: bytesOf(url) }));
  return sized.sort((a, b) => b.bytes - a.bytes)[0]?.url;
}
