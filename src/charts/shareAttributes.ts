import { SvgElement } from './SvgElement.ts';

/** Attributes that what is inside an element takes from it. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'stroke-miterlimit',
  'paint-order',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
];

/** What a group of its own costs in the text. */
const groupCost = '<g></g>'.length;

type Style = [name: string, value: string][];

/**
 * Says once, on their group, what neighbours have in common: the same drawing in less text. Neighbours
 * that have more in common are put in a group of their own, where that is shorter.
 */
export function shareAttributes(element: SvgElement): void {
  const children = element.childNodes.filter((child) => typeof child !== 'string');
  for (const child of children) if (child.childNodes.length > 0) shareAttributes(child);
  if (element.localName === 'g') lift(children, element);
  if (element.localName !== 'g' && element.localName !== 'svg') return;
  for (const run of runsOf(children)) groupRun(element, run);
}

/** What an element says of what may be said by its group, in the order of the list. */
function styleOf(element: SvgElement): Style {
  return inherited.flatMap((name): Style => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value]];
  });
}

/** Moves to a group what all that it holds have in common. */
function lift(elements: readonly SvgElement[], group: SvgElement): void {
  const [first, ...others] = elements;
  if (first === undefined || others.length === 0) return;
  for (const [name, value] of styleOf(first)) {
    if (others.some((other) => other.getAttribute(name) !== value)) continue;
    group.setAttribute(name, value);
    for (const element of elements) element.removeAttribute(name);
  }
}

/** Neighbours that say the same, together. */
function runsOf(elements: readonly SvgElement[]): SvgElement[][] {
  const runs: SvgElement[][] = [];
  let last: string | undefined;
  for (const element of elements) {
    const style = JSON.stringify(styleOf(element));
    if (style === last) runs.at(-1)?.push(element);
    else runs.push([element]);
    last = style;
  }
  return runs;
}

/** Puts neighbours in a group of their own, when it is shorter. */
function groupRun(parent: SvgElement, run: readonly SvgElement[]): void {
  const [first] = run;
  if (first === undefined) return;
  const length = styleOf(first).reduce(
    (sum, [name, value]) => sum + `${name}="${value}" `.length,
    0,
  );
  if (length * (run.length - 1) <= groupCost) return;
  const group = new SvgElement('g');
  parent.insertBefore(group, first);
  group.append(...run);
  lift(run, group);
}
