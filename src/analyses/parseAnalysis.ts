import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { type FrontMatter, frontMatter } from './frontMatter.ts';

export interface ParsedAnalysis {
  file: string;
  /** Null when what stands at the top cannot be read. */
  front: FrontMatter | null;
  tree: Root;
  faults: Fault[];
  /** Where a part of the front matter stands in the file. */
  placeOf: (path: readonly (string | number)[]) => Pick<Fault, 'line' | 'column'>;
}

const markdown = remark().use(remarkDirective);

/** Reads the text of an analysis: its front matter, and its Markdown with places in the file. */
export function parseAnalysis(file: string, text: string): ParsedAnalysis {
  const source = text.replaceAll('\r\n', '\n');
  const [head = '', yaml = ''] = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(source) ?? [];
  // As many lines, so that places in the Markdown are places in the file.
  const body = head.replace(/[^\n]/g, '') + source.slice(head.length);
  return { file, ...readFront(file, yaml), tree: markdown.parse(body) };
}

function readFront(file: string, yaml: string): Omit<ParsedAnalysis, 'file' | 'tree'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const placeOf = (path: readonly (string | number)[]) => {
    const [start] = (document.getIn(path, true) as Node | undefined)?.range ?? [];
    const { line, col } = start === undefined ? { line: 0, col: 1 } : lines.linePos(start);
    return { line: line + 1, column: col };
  };
  const refuse = (line: number, message: string) => {
    const remedy =
      'suivez le modèle de src/content/ANALYSES.md : titre, ordre, demande, defauts, lignes';
    return { front: null, faults: [{ file, line, column: 1, message, remedy }], placeOf };
  };
  const [wrong] = document.errors;
  if (wrong) return refuse(lines.linePos(wrong.pos[0]).line + 1, 'l’en-tête YAML est mal écrit');
  const read = frontMatter.safeParse(document.toJS());
  if (read.success) return { front: read.data, faults: [], placeOf };
  const names = read.error.issues.map(({ path, code, ...issue }) =>
    code === 'unrecognized_keys' && 'keys' in issue
      ? `« ${(issue.keys as string[]).join(', ')} » inconnu`
      : `« ${path.join(' › ') || 'en-tête'} » absent ou non admis`,
  );
  return refuse(1, `en-tête : ${names.join(', ')}`);
}
