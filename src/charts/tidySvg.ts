import type { SvgElement } from './SvgElement.ts';
import { shareAttributes } from './shareAttributes.ts';

/** Attributes made of several numbers, or of a number and a unit. */
const geometry = new Set(['d', 'transform', 'points', 'x', 'y', 'dx', 'dy']);

/** Attributes that say nothing when they are empty. */
const nothingEmpty = new Set(['id', 'class', 'style']);

const escapes: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\u00a0': '&#160;',
};

function escaped(text: string): string {
  return /[<>&\u00a0]/.test(text) ? text.replace(/[<>&\u00a0]/g, (c) => escapes[c] ?? c) : text;
}

/** Rounds the numbers of a text to two decimals, as SvgElement rounds those that stand alone. */
function roundNumbers(text: string): string {
  if (!text.includes('.')) return text;
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

/** Ids numbered in order of appearance: Plot counts clips for the life of the process. */
function numberedIds(elements: readonly SvgElement[]): Map<string, string> {
  const ids = elements.flatMap((element) => element.getAttribute('id') ?? []);
  return new Map([...new Set(ids)].map((id, rank) => [id, `chart-id-${rank + 1}`]));
}

/** A link of an SVG is named after the title of what it holds, all of it: it is what is seen. */
function linkName(link: SvgElement): string | null {
  const title = link.descendants().find(({ localName }) => localName === 'title');
  return title ? title.textContent.split('\n').join(', ') : null;
}

function tidyValue(name: string, value: string, ids: ReadonlyMap<string, string>): string {
  if (geometry.has(name)) return roundNumbers(value);
  if (ids.size === 0) return value;
  if (name === 'id') return ids.get(value) ?? value;
  const [, id = ''] = /^url\(#(.+)\)$/.exec(value) ?? [];
  return ids.has(id) ? `url(#${ids.get(id)})` : value;
}

function write(name: string, value: string): string {
  return ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;
}

/** What is inside an element. */
function content(element: SvgElement, ids: ReadonlyMap<string, string>): string {
  let text = '';
  for (const child of element.childNodes) {
    text += typeof child === 'string' ? escaped(child) : elementText(child, ids);
  }
  return text;
}

function enclosed(element: SvgElement, attributes: string, inside: string): string {
  const open = `<${element.localName}${attributes}`;
  return inside === '' ? `${open}/>` : `${open}>${inside}</${element.localName}>`;
}

function elementText(element: SvgElement, ids: ReadonlyMap<string, string>): string {
  if (element.localName === 'style') return '';
  let attributes = '';
  for (const [name, value] of element.attributes) {
    if (name.startsWith('aria-') || (value === '' && nothingEmpty.has(name))) continue;
    attributes = write(name, tidyValue(name, value, ids)) + attributes;
  }
  const named = element.localName === 'a' ? linkName(element) : null;
  if (named !== null) attributes = write('aria-label', named) + attributes;
  return enclosed(element, attributes, content(element, ids));
}

/**
 * The text of an SVG drawn by Plot without its style sheet and its English labels, with rounded
 * numbers, attributes said once, and ids that depend on the content alone, so that two charts of a page never share one.
 * Attributes of the SVG itself are kept; the one written last comes first.
 */
export function tidySvg(svg: SvgElement): string {
  shareAttributes(svg);
  const ids = numberedIds(svg.descendants());
  const own = [...svg.attributes].filter(
    ([name, value]) => value !== '' || !nothingEmpty.has(name),
  );
  const attributes = own.map(([name, value]) => write(name, value)).reverse();
  const text = enclosed(svg, attributes.join(''), content(svg, ids));
  if (ids.size === 0) return text;
  const prefix = `c${shortHash(text)}`;
  return text
    .replace(/ id="chart-id-(\d+)"/g, ` id="${prefix}-$1"`)
    .replace(/"url\(#chart-id-(\d+)\)"/g, `"url(#${prefix}-$1)"`);
}
