const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * What Plot needs of a DOM to draw an SVG, and nothing else: no parser, no events, no styles. The
 * DOM libraries that were tried take two to five times as long, on a site of thousands of charts.
 */
export class SvgElement {
  readonly namespaceURI = svgNamespace;
  readonly attributes = new Map<string, string>();
  readonly childNodes: (SvgElement | string)[] = [];
  readonly localName: string;
  parentNode: SvgElement | null = null;

  constructor(localName: string) {
    this.localName = localName;
  }

  /** An element makes its own kind, as its document would. */
  get ownerDocument(): SvgElement {
    return this;
  }

  get documentElement(): SvgElement {
    return this;
  }

  createElementNS(_namespace: string, localName: string): SvgElement {
    return new SvgElement(localName);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  /** A number is written with two decimals at most: stable bytes, lighter pages. */
  setAttribute(name: string, value: unknown): void {
    const written = typeof value === 'number' ? Math.round(value * 100) / 100 : value;
    this.attributes.set(name, String(written));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  append(...children: readonly SvgElement[]): void {
    for (const child of children) this.appendChild(child);
  }

  appendChild(child: SvgElement): SvgElement {
    return this.insertBefore(child, null);
  }

  insertBefore(child: SvgElement, next: SvgElement | null): SvgElement {
    child.remove();
    const rank = next === null ? -1 : this.childNodes.indexOf(next);
    this.childNodes.splice(rank < 0 ? this.childNodes.length : rank, 0, child);
    child.parentNode = this;
    return child;
  }

  remove(): void {
    const siblings = this.parentNode?.childNodes ?? [];
    const rank = siblings.indexOf(this);
    if (rank >= 0) siblings.splice(rank, 1);
    this.parentNode = null;
  }

  get textContent(): string {
    return this.childNodes
      .map((child) => (typeof child === 'string' ? child : child.textContent))
      .join('');
  }

  set textContent(text: unknown) {
    const written = String(text ?? '');
    this.childNodes.splice(0, this.childNodes.length, ...(written === '' ? [] : [written]));
  }

  /** The elements inside, in order, after those that are given. */
  descendants(before: SvgElement[] = []): SvgElement[] {
    for (const child of this.childNodes) {
      if (typeof child === 'string') continue;
      before.push(child);
      child.descendants(before);
    }
    return before;
  }
}
