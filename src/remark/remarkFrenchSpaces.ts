import { frenchSpaces } from '../format/frenchSpaces.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** Remark plugin: the no-break spaces of French typography in every text of a Markdown page. */
export function remarkFrenchSpaces() {
  return (tree: Node): void => visit(tree);
}

function visit(node: Node): void {
  if (node.type === 'text' && node.value !== undefined) node.value = frenchSpaces(node.value);
  for (const child of node.children ?? []) visit(child);
}
