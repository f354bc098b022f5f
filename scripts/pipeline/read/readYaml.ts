import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Anomaly, error } from '../anomaly.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { describeIssue } from './describeIssue.ts';
import { describeYamlError } from './describeYamlError.ts';
import { issueOffset } from './issueOffset.ts';

export interface YamlReading<T> {
  value: T;
  /** Where the value at a path is, or what should hold it. */
  place(path: readonly PropertyKey[]): { file: string; line: number; column: number };
}

/**
 * Reads a YAML file by its schema, or says in French, with line and column, all that is wrong in
 * it. `prepare` changes the content before it is checked.
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
  prepare: (content: unknown) => unknown = (content) => content,
): YamlReading<z.infer<S>> | Anomaly[] {
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
  const content = prepare(contentOf(document));
  const checked = schema.safeParse(content);
  if (checked.success) {
    return { value: checked.data, place: (path) => place(issueOffset(document, { path })) };
  }
  const name = file.slice(file.lastIndexOf('/') + 1);
  const keys = keysOf(z.toJSONSchema(schema));
  return checked.error.issues.map((issue) =>
    error(place(issueOffset(document, issue)), ...describeIssue(issue, content, { name, keys })),
  );
}

/** Every key that a schema knows, at whatever depth. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(keysOf)];
}

/** The document's value; nothing when an alias names an anchor that does not exist. */
function contentOf(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}
