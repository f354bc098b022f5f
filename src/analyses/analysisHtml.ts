import type { PhrasingContent, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';

const processor = remark().use(remarkRehype).use(rehypeStringify);

/**
 * HTML of resolved Markdown; `href` gives the address of a page of the site (`/donnees/`) and of a
 * line of the analysis (`#ligne-3`), which another page may show.
 */
export function analysisHtml(
  nodes: readonly RootContent[],
  href: (path: string) => string = (path) => path,
): string {
  const root = { type: 'root' as const, children: structuredClone([...nodes]) };
  relink(root.children, href);
  return processor.stringify(processor.runSync(root));
}

/** HTML of parts of a sentence, without a paragraph around them. */
export function phrasingHtml(
  nodes: readonly PhrasingContent[],
  href?: (path: string) => string,
): string {
  const html = analysisHtml([{ type: 'paragraph', children: [...nodes] }], href);
  return html.replace(/^<p>|<\/p>$/g, '');
}

function relink(nodes: readonly RootContent[], href: (path: string) => string): void {
  for (const node of nodes) {
    if (node.type === 'link' && node.url.startsWith('/')) node.url = href(node.url);
    const own = node.data?.hProperties?.href;
    if (typeof own === 'string')
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, href: href(own) } };
    if ('children' in node) relink(node.children as RootContent[], href);
  }
}
