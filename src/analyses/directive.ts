import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';

/** Words of a directive that say how to write or to check, and are no column of a dataset. */
export const optionNames = [
  'jeu',
  'de',
  'colonne',
  'territoire',
  'decimales',
  'intervalle',
  'sur',
  'unite',
  'contre',
  'parmi',
] as const;

/** A directive of an analysis, in a sentence or alone on its line. */
export type Directive = TextDirective | LeafDirective;

/** Anything that an analysis is made of. */
export type AnalysisNode = Root | RootContent | PhrasingContent | Paragraph;

/** Attributes that were written, those without a value as an empty text. */
export function attributesOf({ attributes }: Directive): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes ?? {}).map(([name, value]) => [name, value ?? '']),
  );
}

/** Attributes as they were written, before years stood for roles. */
export function askedBy(directive: Directive): Record<string, string> {
  const { asked } = (directive.data ?? {}) as { asked?: Record<string, string> };
  return asked ?? attributesOf(directive);
}

/** The text that a node shows. */
export function textOf(node: AnalysisNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
