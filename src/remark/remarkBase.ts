interface Node {
  type: string;
  url?: string;
  children?: Node[];
}

/** Remark plugin: links of the site (`/donnees/`) get the base path under which it is served. */
export function remarkBase({ base }: { base: string }) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Node): void => visit(tree, prefix);
}

function visit(node: Node, prefix: string): void {
  if (node.type === 'link' && node.url?.startsWith('/')) node.url = `${prefix}${node.url}`;
  for (const child of node.children ?? []) visit(child, prefix);
}
