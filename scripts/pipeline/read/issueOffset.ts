import { type Document, isMap, isNode, isScalar } from 'yaml';
import type { z } from 'zod';

/** An issue, or the path alone of a value that is sought. */
type Issue = z.core.$ZodIssue | { code?: undefined; path: readonly PropertyKey[] };

/** Where an issue is in the YAML text: its value, its unknown key, or what should hold it. */
export function issueOffset(document: Document.Parsed, issue: Issue): number {
  const path = [...issue.path];
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const holder = nodeAt(document, path);
  if (unknown !== undefined && isMap(holder)) {
    const key = holder.items
      .map((pair) => pair.key)
      .find((k) => isScalar(k) && k.value === unknown);
    if (isNode(key)) return key.range?.[0] ?? 0;
  }
  while (path.length > 0 && nodeAt(document, path) === null) path.pop();
  const node = path.length > 0 ? nodeAt(document, path) : null;
  return node?.range?.[0] ?? 0;
}

function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]) {
  const found = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(found) ? found : null;
}
