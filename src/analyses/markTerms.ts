import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { AnalysisNode } from './directive.ts';
import { isAcronym, type Term, termPattern } from './glossary.ts';
import { element, text } from './phrasing.ts';

/** Not in headings, nor inside a link or a checked expression. */
const closed = new Set(['heading', 'link', 'inlineCode', 'code']);

/**
 * Marks the first occurrence of each term of the glossary, in place: an acronym is followed by what
 * it stands for, and each leads to its definition at the foot of the page. Gives the terms used.
 */
export function markTerms(tree: Root, glossary: readonly Term[]): Term[] {
  const left = new Map(glossary.map((term) => [term.id, term]));
  const used: Term[] = [];
  visit(tree, (value) => {
    const first = firstOf(value.value, [...left.values()]);
    if (first === null) return null;
    left.delete(first.term.id);
    used.push(first.term);
    return first;
  });
  return used;
}

interface Occurrence {
  term: Term;
  index: number;
  found: string;
}

/** The earliest term of a text; of two that begin together, the longest. */
function firstOf(value: string, terms: readonly Term[]): Occurrence | null {
  const found = terms.flatMap((term): Occurrence[] => {
    const match = termPattern(term).exec(value);
    return match ? [{ term, index: match.index, found: match[0] }] : [];
  });
  return found.sort((a, b) => a.index - b.index || b.found.length - a.found.length)[0] ?? null;
}

function visit(node: AnalysisNode, next: (value: Text) => Occurrence | null): void {
  if (!('children' in node) || closed.has(node.type)) return;
  if (node.type === 'textDirective' && node.name !== 'libre') return;
  const parent = node as Paragraph;
  parent.children = parent.children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') return markText(child, next);
    visit(child, next);
    return [child];
  });
}

function markText(node: Text, next: (value: Text) => Occurrence | null): PhrasingContent[] {
  const first = next(node);
  if (first === null) return [node];
  const { term, index, found } = first;
  const after = text(node.value.slice(index + found.length));
  return [text(node.value.slice(0, index)), ...markTerm(term, found), ...markText(after, next)];
}

function markTerm(term: Term, found: string): PhrasingContent[] {
  const properties = { href: `#mot-${term.id}`, className: ['term'] };
  if (!isAcronym(term) || term.developpe === undefined) {
    return [element('a', { ...properties, title: term.definition }, [text(found)])];
  }
  const abbreviation = element('abbr', { title: term.developpe }, [text(found)]);
  return [element('a', properties, [abbreviation]), text(` (${term.developpe})`)];
}
