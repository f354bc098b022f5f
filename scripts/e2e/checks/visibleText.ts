const unseen = new Set(['script', 'style', 'template', 'head']);

/** Text nodes that a reader may see under an element, without the parts that a selector names. */
function* textNodes(element: Element, left: string): Generator<string> {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) yield node.textContent ?? '';
    else if (node.nodeType === 1) {
      const child = node as Element;
      const seen = !unseen.has(child.localName) && !(left !== '' && child.matches(left));
      if (seen) yield* textNodes(child, left);
    }
  }
}

const spoken = ['aria-label', 'alt', 'title', 'placeholder'];

/**
 * Text that a page shows or says (labels and alternatives included), its pieces parted by
 * spaces; `left` is a selector of the elements to leave out.
 */
export function visibleText(document: Document, left = ''): string {
  const labels = spoken.flatMap((attribute) =>
    [...document.body.querySelectorAll(`[${attribute}]`)]
      .filter((element) => left === '' || element.closest(left) === null)
      .map((element) => element.getAttribute(attribute) ?? ''),
  );
  return [...textNodes(document.body, left), ...labels].join(' ').replace(/\s+/gu, ' ').trim();
}
