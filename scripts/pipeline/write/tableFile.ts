import type { PublishedTable } from '../derive/publishedTables.ts';
import { encodeText, type PublishedFile } from './publishedFile.ts';

/** A form of a table: its text in UTF-8, or its bytes. */
export function tableFile(
  { contract, rows }: PublishedTable,
  format: PublishedFile['format'],
  content: string | Uint8Array,
): PublishedFile {
  const { name } = contract;
  const bytes = typeof content === 'string' ? encodeText(content) : content;
  return { path: `${name}.${format}`, bytes, dataset: name, format, rows: rows.length };
}
