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
function renumberIds(svg: Element): void {
  const ids = new Map<string, string>();
  for (const element of svg.querySelectorAll('[id]')) {
    ids.set(element.id, `chart-id-${ids.size + 1}`);
    element.id = ids.get(element.id) as string;
  }
  const elements = [...svg.querySelectorAll('*')];
  for (const attribute of elements.flatMap((element) => [...element.attributes])) {
    const [, id = ''] = /^url\(#(.+)\)$/.exec(attribute.value) ?? [];
    const renamed = ids.get(id);
    if (renamed) attribute.value = `url(#${renamed})`;
  }
}

/** A link of an SVG is named after the title of what it holds, all of it: it is what is seen. */
function nameLink(link: Element): void {
  const lines = link.querySelector('title')?.textContent?.split('\n') ?? [];
  if (lines.length > 0) link.setAttribute('aria-label', lines.join(', '));
}

function tidyElement(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (name.startsWith('aria-')) element.removeAttribute(name);
    else if (geometry.test(name)) element.setAttribute(name, roundNumbers(value));
  }
}

/**
 * The text of an SVG drawn by Plot without its style sheet and its English labels, with rounded
 * numbers and ids that depend on the content alone, so that two charts of a page never share one.
 */
export function tidySvg(svg: Element): string {
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const element of svg.querySelectorAll('*')) tidyElement(element);
  for (const link of svg.querySelectorAll('a')) nameLink(link);
  renumberIds(svg);
  const text = svg.outerHTML;
  const prefix = `c${shortHash(text)}`;
  return text
    .replace(/ id="chart-id-(\d+)"/g, ` id="${prefix}-$1"`)
    .replace(/"url\(#chart-id-(\d+)\)"/g, `"url(#${prefix}-$1)"`);
}
