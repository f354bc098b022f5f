import { type Document, LineCounter, parseDocument } from 'yaml';
import { type DatasetMetadata, datasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { describeIssue } from './describeIssue.ts';
import { describeYamlError } from './describeYamlError.ts';
import { issueOffset } from './issueOffset.ts';

/** Reads a dataset.yaml, or says in French, with line and column, all that is wrong in it. */
export function readMetadata(file: string, bytes: Uint8Array): DatasetMetadata | Anomaly[] {
  const decoded = decodeUtf8(file, bytes);
  if (Array.isArray(decoded)) return decoded;
  const lines = new LineCounter();
  const document = parseDocument(decoded.text, { lineCounter: lines });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // One mistake makes the parser stumble several times: the first place is the useful one.
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    return [error(place(mistake.pos[0]), ...describeYamlError(mistake.code))];
  }
  const content = contentOf(document);
  const checked = datasetMetadata.safeParse(content);
  if (checked.success) return checked.data;
  return checked.error.issues.map((issue) =>
    error(place(issueOffset(document, issue)), ...describeIssue(issue, content)),
  );
}

/** The document's value; nothing when an alias names an anchor that does not exist. */
function contentOf(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}
