import { type PageKind, pageKinds } from './pageKinds.ts';

/** `/chiffres-cles/[annee]/` → `/^\/chiffres-cles\/[^/]+\/$/`. */
function patternOf({ address }: PageKind): RegExp {
  const parts = address
    .replaceAll('.html', '\\.html')
    .replaceAll(/\[\.\.\.\w+\]/g, '.+')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${parts}$`);
}

const patterns = pageKinds.map((kind) => ({ kind, pattern: patternOf(kind) }));

/** The kind of page of an address, or undefined. */
export function pageKindOf(url: string): PageKind | undefined {
  return patterns.find(({ pattern }) => pattern.test(url))?.kind;
}
