interface Node {
  type: string;
  name?: string;
  attributes?: Record<string, string | null | undefined>;
  data?: { hName?: string; hProperties?: Record<string, string> };
  children?: Node[];
}

/**
 * Remark plugin: `:::si{jeu=activite_mensuelle}` … `:::` around blocks, or `:si[words]{…}` in a
 * sentence, become elements that say what they need. `jeu`: names of datasets, one of which at least
 * is published; `statut`: `demonstration` or `reel`. `publishedProse` then keeps them or not.
 */
export function remarkConditions() {
  return visit;
}

function visit(node: Node): void {
  const isBlock = node.type === 'containerDirective';
  if (node.name === 'si' && (isBlock || node.type === 'textDirective')) {
    const { jeu, statut } = node.attributes ?? {};
    node.data = {
      hName: isBlock ? 'div' : 'span',
      hProperties: {
        dataSi: '',
        ...(jeu && { dataJeu: jeu }),
        ...(statut && { dataStatut: statut }),
      },
    };
  }
  for (const child of node.children ?? []) visit(child);
}
