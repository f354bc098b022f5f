import type { SvgElement } from './SvgElement.ts';

const geometry = /^([xydr]|[xy][12]|c[xy]|d[xy]|width|height|transform|points|stroke-width)$/;

/** Rounds the numbers of an attribute to two decimals: stable bytes, lighter pages. */
function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.\d{3,}(e-?\d+)?/g, (n) => String(Math.round(Number(n) * 100) / 100));
}

/** A short stable name of a text (FNV-1a, base 36). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Numbers the ids in order of appearance: Plot counts clips for the life of the process. */
function renumberIds(elements: readonly SvgElement[]): void {
  const ids = new Map<string, string>();
  for (const element of elements) {
    const id = element.getAttribute('id');
    if (id === null) continue;
    ids.set(id, `chart-id-${ids.size + 1}`);
    element.setAttribute('id', ids.get(id));
  }
  for (const element of elements) {
    for (const [name, value] of element.attributes) {
      const [, id = ''] = /^url\(#(.+)\)$/.exec(value) ?? [];
      const renamed = ids.get(id);
      if (renamed) element.setAttribute(name, `url(#${renamed})`);
    }
  }
}

/** A link of an SVG is named after the title of what it holds, all of it: it is what is seen. */
function nameLink(link: SvgElement): void {
  const title = link.descendants().find(({ localName }) => localName === 'title');
  if (title) link.setAttribute('aria-label', title.textContent.split('\n').join(', '));
}

function tidyElement(element: SvgElement): void {
  for (const [name, value] of element.attributes) {
    if (name.startsWith('aria-')) element.removeAttribute(name);
    else if (geometry.test(name)) element.setAttribute(name, roundNumbers(value));
  }
}

/**
 * The text of an SVG drawn by Plot without its style sheet and its English labels, with rounded
 * numbers and ids that depend on the content alone, so that two charts of a page never share one.
 */
export function tidySvg(svg: SvgElement): string {
  const elements = [...svg.descendants()];
  for (const element of elements) {
    if (element.localName === 'style') element.remove();
    tidyElement(element);
    if (element.localName === 'a') nameLink(element);
  }
  renumberIds(elements);
  const text = svg.outerHTML;
  const prefix = `c${shortHash(text)}`;
  return text
    .replace(/ id="chart-id-(\d+)"/g, ` id="${prefix}-$1"`)
    .replace(/"url\(#chart-id-(\d+)\)"/g, `"url(#${prefix}-$1)"`);
}
