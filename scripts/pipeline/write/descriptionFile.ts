import { encodeText, type PublishedFile } from './publishedFile.ts';

/** A file that describes others, in JSON that people read too. */
export function descriptionFile(path: string, content: unknown): PublishedFile {
  const bytes = encodeText(`${JSON.stringify(content, null, 2)}\n`);
  return { path, bytes, dataset: null, format: 'json', rows: 0 };
}
