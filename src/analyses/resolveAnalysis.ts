import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type Citation, Citations } from './citation.ts';
import { type AnalysisNode, textOf } from './directive.ts';
import { type Complaint, type Fault, Refusal } from './fault.ts';
import { type FigureCall, figureCall } from './figureCall.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Term } from './glossary.ts';
import { lintBlock, writtenYear } from './lintBlock.ts';
import { lintText } from './lintText.ts';
import { markTerms } from './markTerms.ts';
import { type ParsedAnalysis, parseAnalysis } from './parseAnalysis.ts';
import type { Publication, Row } from './publication.ts';
import { type Resolution, resolveDirective } from './resolveDirective.ts';
import { analysisYears } from './years/analysisYears.ts';
import { NeededRows } from './years/NeededRows.ts';
import { nameFrontYears, nameTextYears } from './years/nameYears.ts';
import { withoutYears, YearNames } from './years/YearNames.ts';

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
  /** What it needs and is not published, in words: nothing, or it is not published either. */
  missing: string[];
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
  sources: AnalysisSources,
): ResolvedAnalysis {
  const parsed = parseAnalysis(file, markdown);
  const { front, faults } = parsed;
  const nothing = { blocks: [], sentences: [], citations: [], waivers: [], terms: [] };
  if (front === null) return { file, front, ...nothing, missing: [], faults };
  const { missing, ...read } = readYears(front, parsed, sources.publication);
  const parts =
    missing.length > 0
      ? { front, ...nothing }
      : { front: read.front, ...resolveParts({ ...parsed, ...read }, sources) };
  const inOrder = faults.sort((a, b) => a.line - b.line || a.column - b.column);
  return { file, ...parts, missing, faults: inOrder };
}

/** An analysis with years for roles, and what it needs. */
interface ReadAnalysis extends ParsedAnalysis {
  front: FrontMatter;
  /** Years that it names in digits. */
  fixed: ReadonlySet<string>;
  needed: NeededRows;
}

/** Puts years for roles, in place in the text; tells what is missing. */
function readYears(front: FrontMatter, parsed: ParsedAnalysis, publication: Publication) {
  const { file, tree, faults, placeOf } = parsed;
  const inFront = (complaint: Complaint, path: readonly (string | number)[]) =>
    faults.push({ file, ...placeOf(path), ...said(complaint) });
  const years = analysisYears(front, publication, (complaint, rank) =>
    inFront(complaint, ['demande', rank]),
  );
  const names = new YearNames(years.complete);
  const named = nameFrontYears(front, names, inFront);
  nameTextYears(tree, names, reporter(parsed));
  const missing = years.missing.length > 0 ? years.missing : names.missing;
  const needed = new NeededRows(years.needs, names, front);
  return { front: named, written: front, fixed: names.fixed, needed, missing: [...missing] };
}

/** Resolves the title and the text, in place. */
function resolveParts(
  analysis: ReadAnalysis & { written: FrontMatter },
  { publication, glossary }: AnalysisSources,
) {
  const { front, written, tree, fixed, needed } = analysis;
  const citations = new Citations();
  const waivers: ResolvedAnalysis['waivers'] = [];
  const resolution: Resolution = {
    front,
    publication: {
      rows: (contract) => (needed.hasDataset(contract) ? publication.rows(contract) : null),
    },
    citations,
    waivers,
    needed,
  };
  const tell = reporter(analysis);
  let refused = 0;
  const report: typeof tell = (...told) => {
    refused += 1;
    tell(...told);
  };
  lintTitle(analysis, written, glossary);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const node of tree.children) {
    const before = refused;
    const rows = resolveInside(node, resolution, report);
    const call = node.type === 'leafDirective' ? tryFigure(node, resolution, report) : null;
    // Months and years are compared with the rows when all of them are known.
    const cited = refused > before ? null : [...rows, ...(call?.rows ?? [])];
    lintBlock(node, { rows: cited, fixed, glossary }, report);
    sentences.push(...sentencesOf(node));
    if (node.type === 'leafDirective') {
      if (call) blocks.push({ kind: 'figure', call, sentence: node.children });
      continue;
    }
    const last = blocks.at(-1);
    if (last?.kind === 'text') last.nodes.push(node);
    else blocks.push({ kind: 'text', nodes: [node] });
  }
  return { blocks, sentences, citations: citations.all, waivers, terms: markTerms(tree, glossary) };
}

const said = ({ message, remedy }: Complaint) => ({ message, remedy });

/** Adds what is wrong to the faults of an analysis, with its place. */
function reporter({ file, faults }: Pick<ParsedAnalysis, 'file' | 'faults'>) {
  return (complaint: Complaint, node: AnalysisNode, offset = { line: 0, column: 0 }) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const at = {
      line: line + offset.line,
      column: offset.line ? 1 + offset.column : column + offset.column,
    };
    if (complaint.once && faults.some(({ message }) => message === complaint.message)) return;
    faults.push({ file, ...at, ...said(complaint) });
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
      for (const { contract, row } of values) {
        const complaint = resolution.needed.complaint(contract, row, node);
        if (complaint) report(complaint, node);
      }
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
    const call = figureCall(node, resolution.front, resolution.publication);
    for (const { rows } of call.groups) {
      const complaints = rows.map((row) => resolution.needed.complaint(call.contract, row, node));
      const [complaint = null] = complaints;
      // A figure shows what there is of a group: one of its rows is enough.
      if (complaint && !complaints.includes(null)) report(complaint, node);
    }
    return call;
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    report(cause, node);
    return null;
  }
}

/** A title is a question: it holds no number that only the data may say, and no year of its own. */
function lintTitle(
  { file, faults, fixed, placeOf }: ReadAnalysis,
  { titre }: FrontMatter,
  glossary: readonly Term[],
): void {
  for (const { kind, found } of lintText(withoutYears(titre), glossary)) {
    const number = { message: `« ${found} » est écrit à la main dans le titre`, remedy: asked };
    const complaint = kind === 'year' ? writtenYear(found, fixed) : number;
    if (complaint && kind !== 'month') faults.push({ file, ...placeOf(['titre']), ...complaint });
  }
}

const asked = 'posez une question, et donnez le chiffre dans le texte';

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
