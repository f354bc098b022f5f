import { promisify } from 'node:util';
import { type AsyncZippable, zip } from 'fflate';
import type { PublishedFile } from './publishedFile.ts';

/** Path of the archive that holds everything. */
export const archivePath = 'parcours.zip';

/** What is compressed already is stored as it is. */
const compressed: readonly PublishedFile['format'][] = ['xlsx', 'parquet', 'zip'];

/** The earliest day that a ZIP can write, in whatever zone: the content alone makes the bytes. */
const noDate = new Date(1980, 0, 1);

/** Each large file is compressed in a thread of its own. */
const inThreads = promisify<AsyncZippable, Uint8Array>(zip);

/**
 * One archive of the given files, under their paths. Written in JavaScript on purpose: the zlib of
 * Node does not give the same bytes on every processor.
 */
export async function archiveFile(files: readonly PublishedFile[]): Promise<PublishedFile> {
  const entries: AsyncZippable = {};
  for (const { path, bytes, format } of files) {
    entries[path] = [bytes, { level: compressed.includes(format) ? 0 : 3, mtime: noDate }];
  }
  return {
    path: archivePath,
    bytes: await inThreads(entries),
    dataset: null,
    format: 'zip',
    rows: 0,
  };
}
