import { parsePage } from '../parsePage.ts';

/** The fragments that one may point at in a page or an SVG file. */
export function idsOf(markup: string): Set<string> {
  const document = parsePage(markup);
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  const names = [...document.querySelectorAll('a[name]')].map((a) => a.getAttribute('name') ?? '');
  return new Set([...ids, ...names]);
}
