import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type Citation, Citations } from './citation.ts';
import { type AnalysisNode, textOf } from './directive.ts';
import { type Complaint, type Fault, Refusal } from './fault.ts';
import { type FigureCall, figureCall } from './figureCall.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Term } from './glossary.ts';
import { lintBlock } from './lintBlock.ts';
import { lintText } from './lintText.ts';
import { markTerms } from './markTerms.ts';
import { parseAnalysis } from './parseAnalysis.ts';
import type { Publication, Row } from './publication.ts';
import { type Resolution, resolveDirective } from './resolveDirective.ts';

/** A part of an analysis: text, or a figure called by its name with the sentence under its title. */
export type Block =
  | { kind: 'text'; nodes: RootContent[] }
  | { kind: 'figure'; call: FigureCall; sentence: PhrasingContent[] };

/** A sentence as a reader sees it, and the line where its paragraph begins. */
export interface Sentence {
  line: number;
  text: string;
}

export interface ResolvedAnalysis {
  file: string;
  front: FrontMatter | null;
  blocks: Block[];
  sentences: Sentence[];
  citations: Citation[];
  waivers: { words: string; source: string }[];
  /** Terms of the glossary that the analysis uses, in order. */
  terms: Term[];
  faults: Fault[];
}

/** What an analysis is resolved against. */
export interface AnalysisSources {
  publication: Publication;
  glossary: readonly Term[];
}

/**
 * Resolves an analysis against a publication: its sentences with the published numbers, the rows
 * that they rest on, and everything that is wrong. It reads no file and knows nothing of Astro:
 * the pages, the check of the build, and a comparison of two versions of the data call it alike.
 */
export function resolveAnalysis(
  file: string,
  markdown: string,
  { publication, glossary }: AnalysisSources,
): ResolvedAnalysis {
  const { front, tree, faults } = parseAnalysis(file, markdown);
  const citations = new Citations();
  const waivers: ResolvedAnalysis['waivers'] = [];
  const resolution: Resolution = {
    front: front ?? { defauts: {}, lignes: {} },
    publication,
    citations,
    waivers,
  };
  const report = (complaint: Complaint, node: AnalysisNode, offset = { line: 0, column: 0 }) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const at = {
      line: line + offset.line,
      column: offset.line ? 1 + offset.column : column + offset.column,
    };
    faults.push({ file, ...at, message: complaint.message, remedy: complaint.remedy });
  };
  if (front) lintTitle(file, front, markdown, glossary, faults);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const node of tree.children) {
    const before = faults.length;
    const rows = resolveInside(node, resolution, report);
    const call = node.type === 'leafDirective' ? tryFigure(node, resolution, report) : null;
    // Months and years are compared with the rows when all of them are known.
    const cited = faults.length > before ? null : [...rows, ...(call?.rows ?? [])];
    lintBlock(node, cited, glossary, report);
    sentences.push(...sentencesOf(node));
    if (node.type === 'leafDirective') {
      if (call) blocks.push({ kind: 'figure', call, sentence: node.children });
      continue;
    }
    const last = blocks.at(-1);
    if (last?.kind === 'text') last.nodes.push(node);
    else blocks.push({ kind: 'text', nodes: [node] });
  }
  const terms = markTerms(tree, glossary);
  const inOrder = faults.sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    file,
    front,
    blocks,
    sentences,
    citations: citations.all,
    waivers,
    terms,
    faults: inOrder,
  };
}

type Report = (complaint: Complaint, node: AnalysisNode) => void;

/** Resolves the directives inside a block, in place, and gives the rows that they rest on. */
function resolveInside(node: AnalysisNode, resolution: Resolution, report: Report): Row[] {
  if (node.type === 'textDirective') {
    try {
      const { parts, values } = resolveDirective(node, resolution);
      const written = node.children.map(textOf).join('');
      node.data = { ...node.data, hName: 'span', written } as typeof node.data;
      node.children = parts;
      return values.map(({ row }) => row);
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      report(cause, node);
      return [];
    }
  }
  if (node.type === 'containerDirective') {
    report(
      {
        message: 'les blocs « ::: » n’existent pas ici',
        remedy: 'employez ::figure ou un paragraphe',
      },
      node,
    );
    return [];
  }
  return 'children' in node
    ? (node as Paragraph).children.flatMap((child) => resolveInside(child, resolution, report))
    : [];
}

function tryFigure(
  node: Extract<RootContent, { type: 'leafDirective' }>,
  resolution: Resolution,
  report: Report,
): FigureCall | null {
  try {
    return figureCall(node, resolution.front, resolution.publication);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    report(cause, node);
    return null;
  }
}

/** A title is a question: it holds no number that only the data may say. */
function lintTitle(
  file: string,
  { titre }: FrontMatter,
  markdown: string,
  glossary: readonly Term[],
  faults: Fault[],
): void {
  const line = markdown.split('\n').findIndex((text) => text.startsWith('titre:')) + 1;
  const own = lintText(titre, glossary).filter(({ kind }) => kind !== 'month' && kind !== 'year');
  for (const { found } of own) {
    faults.push({
      file,
      line,
      column: 1,
      message: `« ${found} » est écrit à la main dans le titre`,
      remedy: 'posez une question, et donnez le chiffre dans le texte',
    });
  }
}

function sentencesOf(node: RootContent): Sentence[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'list')
    return node.children.flatMap((item) => item.children.flatMap(sentencesOf));
  const shown = textOf(node)
    .replace(/[ \n]+/g, ' ')
    .trim();
  return shown
    .split(/(?<=[.!?…]) (?=[\p{Lu}«])/u)
    .filter((text) => text !== '')
    .map((text) => ({ line, text }));
}
