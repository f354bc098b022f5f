import { socialImagePath } from './socialImagePath.ts';

/** A picture for sharing: the page that it is drawn of, and its own path in the site. */
export interface SocialPicture {
  page: string;
  path: string;
}

/** The pictures that pages need, each with the page that it is drawn of: paths without slashes. */
export function socialPictures(pages: readonly string[]): SocialPicture[] {
  const first = new Map<string, string>();
  // The page of a section comes before those that are under it, and the home page before 404.
  const shallow = pages.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  for (const page of shallow) {
    const path = socialImagePath(`/${page}`);
    if (!first.has(path)) first.set(path, page);
  }
  return [...first].map(([path, page]) => ({ page, path }));
}

function depth(page: string): number {
  return page === '' ? 0 : page.split('/').length;
}
