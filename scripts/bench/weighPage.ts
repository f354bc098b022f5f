import { type ResourceKind, resourceKind } from './resourceKind.ts';
import { wireSize } from './wireSize.ts';

/** Bytes on the wire that one page costs a reader. */
export interface PageWeight {
  first: Record<ResourceKind, number> & { total: number };
  /** Total for a reader whose browser already holds the fonts and style sheets seen before. */
  next: number;
}

/** Weighs the files that the browser asked for; `seen` are those of an earlier page. */
export function weighPage(files: readonly string[], seen: ReadonlySet<string>): PageWeight {
  const first = { html: 0, css: 0, fonts: 0, js: 0, images: 0, other: 0, total: 0 };
  let next = 0;
  for (const file of new Set(files)) {
    const kind = resourceKind(file);
    const size = wireSize(file);
    first[kind] += size;
    first.total += size;
    const kept = seen.has(file) && (kind === 'css' || kind === 'fonts');
    if (!kept) next += size;
  }
  return { first, next };
}
