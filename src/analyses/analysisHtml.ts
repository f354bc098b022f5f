import type { PhrasingContent, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { element } from './phrasing.ts';

const processor = remark().use(remarkRehype).use(rehypeStringify);

/**
 * Gives the address of a page of the site (`/donnees/`), null where there is none, and of a line of
 * the analysis (`#ligne-3`), which another page may show.
 */
export type Href = (path: string) => string | null;

/** HTML of resolved Markdown; the words of a link to no page stay. */
export function analysisHtml(nodes: readonly RootContent[], href: Href = (path) => path): string {
  const root = { type: 'root' as const, children: structuredClone([...nodes]) };
  relink(root.children, href);
  return processor.stringify(processor.runSync(root));
}

/** HTML of parts of a sentence, without a paragraph around them. */
export function phrasingHtml(nodes: readonly PhrasingContent[], href?: Href): string {
  const html = analysisHtml([{ type: 'paragraph', children: [...nodes] }], href);
  return html.replace(/^<p>|<\/p>$/g, '');
}

function relink(nodes: RootContent[], href: Href): void {
  for (const [rank, node] of nodes.entries()) {
    if ('children' in node) relink(node.children as RootContent[], href);
    if (node.type === 'link' && node.url.startsWith('/')) {
      const address = href(node.url);
      if (address === null) nodes[rank] = element('span', {}, node.children);
      else node.url = address;
    }
    const own = node.data?.hProperties?.href;
    if (typeof own === 'string')
      node.data = {
        ...node.data,
        hProperties: { ...node.data?.hProperties, href: href(own) ?? own },
      };
  }
}
