import { parseHTML } from 'linkedom';

/** What a text of the site asks of what is published. */
export interface Published {
  isPublished: (dataset: string) => boolean;
  isDemonstration: boolean;
  /** Whether the site has a page at this path, without its base. */
  hasPage: (path: string) => boolean;
  /** Path under which the site is served, without its last slash. */
  base: string;
}

/**
 * The HTML of a text, without the parts whose condition (`remarkConditions`) is not met, nor a link
 * to a page that is not there: its words stay.
 */
export function publishedProse(html: string, published: Published): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const part of document.querySelectorAll('[data-si]')) {
    if (isMet(part, published)) part.replaceWith(...part.childNodes);
    else removeWhole(part);
  }
  for (const link of document.querySelectorAll('a[href]')) {
    const path = link.getAttribute('href') ?? '';
    if (!path.startsWith(`${published.base}/`)) continue;
    if (!published.hasPage(path.slice(published.base.length))) link.replaceWith(...link.childNodes);
  }
  return document.body.innerHTML;
}

function isMet(part: Element, { isPublished, isDemonstration }: Published): boolean {
  const datasets = part.getAttribute('data-jeu')?.split(' ') ?? [];
  const status = part.getAttribute('data-statut');
  const isThere = datasets.length === 0 || datasets.some(isPublished);
  return isThere && (status === null || (status === 'demonstration') === isDemonstration);
}

/** With the item or the paragraph that it leaves empty. */
function removeWhole(part: Element): void {
  const parent = part.parentElement;
  part.remove();
  if (parent?.matches('p, li') && parent.textContent?.trim() === '') removeWhole(parent);
}
