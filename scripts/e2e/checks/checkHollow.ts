/** What fills a place without a text. */
const filling = new Set(['img', 'svg', 'input', 'select', 'textarea', 'button', 'canvas']);
/** Elements that mean something by what is in them alone. */
const containers = new Set([
  ...['ul', 'ol', 'dl', 'table', 'tbody', 'figure', 'section', 'nav', 'p', 'details', 'li', 'dd'],
]);
/** A count of nothing in a sentence; a true zero is a published number, in its `<data>`. */
const nothing =
  /(?<![\p{L}\d,.])(?:Zéro|zéro|0)\s+(?:mission|structure|commune|département|territoire|jeune|question|analyse|indicateur|année|cohorte|mois|publication|fichier|jeu|page|action|engagement|série|valeur|ligne|révision|graphique|groupe)s?(?!\p{L})/gu;
const published = new Set(['data', 'table', 'svg', 'code', 'pre']);

/** What a walk through a page remembers. */
interface Walk {
  problems: string[];
  /** The last heading, and whether something was under it. */
  heading: Element | null;
  isFilled: boolean;
}

/** A place made to be filled by a script, or hidden until then. */
function isForScript(element: Element): boolean {
  return (
    element.localName === 'form' ||
    element.getAttribute('role') === 'status' ||
    ['hidden', 'aria-live', 'data-resultats', 'data-resultat'].some((name) =>
      element.hasAttribute(name),
    )
  );
}

/** Leaves the last heading for another, or for the end of the page. */
function leaveHeading(walk: Walk, next: Element | null): void {
  const { heading, isFilled } = walk;
  const isSmaller = next !== null && heading !== null && next.localName > heading.localName;
  if (heading !== null && !isFilled && !isSmaller) {
    walk.problems.push(`has nothing under “${(heading.textContent ?? '').trim()}”`);
  }
  walk.heading = next;
  walk.isFilled = false;
}

/** Walks through an element, its sentences into `words`; true where it holds something. */
function walkThrough(element: Element, walk: Walk, words: string[]): boolean {
  if (isForScript(element) || filling.has(element.localName)) {
    walk.isFilled = true;
    return true;
  }
  if (/^h[1-6]$/.test(element.localName)) {
    leaveHeading(walk, element);
    return true;
  }
  const inner = published.has(element.localName) ? [] : words;
  let isFilled = false;
  for (const node of element.childNodes) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    inner.push(text);
    walk.isFilled ||= text.trim() !== '';
    const isThere = node.nodeType === 1 && walkThrough(node as Element, walk, inner);
    isFilled ||= isThere || text.trim() !== '';
  }
  if (!isFilled && containers.has(element.localName)) {
    walk.problems.push(`has an empty ${element.outerHTML.slice(0, 120)}`);
  }
  return isFilled;
}

/** A page says nothing about nothing: no bare heading, no empty list or paragraph, no “Zéro question”. */
export function checkHollow(document: Document): string[] {
  const walk: Walk = { problems: [], heading: null, isFilled: true };
  const words: string[] = [];
  for (const part of document.querySelectorAll('header, main, footer')) {
    walkThrough(part, walk, words);
    leaveHeading(walk, null);
  }
  const counts = [...words.join('').matchAll(nothing)].map(
    ([found]) => `counts nothing: “${found}”`,
  );
  return [...walk.problems, ...new Set(counts)];
}
