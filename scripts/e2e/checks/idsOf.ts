/** The fragments that one may point at in a page or an SVG file. */
export function idsOf(document: Document): Set<string> {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  const names = [...document.querySelectorAll('a[name]')].map((a) => a.getAttribute('name') ?? '');
  return new Set([...ids, ...names]);
}
