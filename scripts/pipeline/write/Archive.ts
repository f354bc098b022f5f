import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { PublishedFile } from './publishedFile.ts';

/** Path of the archive that holds everything. */
export const archivePath = 'parcours.zip';

/** What is compressed already is stored as it is. */
const compressed: readonly PublishedFile['format'][] = ['xlsx', 'parquet', 'zip'];

/** Compression method of a ZIP's entry. */
const deflated = 8;

/** The earliest day that a ZIP can write, in whatever zone: the content alone makes the bytes. */
const noDate = new Date(1980, 0, 1);

/**
 * One archive of the files that it is given, under their paths and in their order: each is
 * compressed as soon as it is there. The zlib of the project's own Node gives the same bytes on
 * every processor: tried on x64 with and without its newer instructions, and on arm64.
 */
export class Archive {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  add(files: readonly PublishedFile[]): void {
    for (const { path, bytes, format } of files) {
      // Level 0 and not “stored”: strict readers refuse a stored file whose size comes after it.
      const level = compressed.includes(format) ? 0 : 6;
      const entry: ZipInputFile = {
        filename: path,
        mtime: noDate,
        size: bytes.byteLength,
        crc: crc32(bytes),
        compression: deflated,
      };
      this.#zip.add(entry);
      entry.ondata?.(null, deflateRawSync(bytes, { level }), true);
    }
  }

  /** The archive, to which nothing is added any more. */
  close(): PublishedFile {
    this.#zip.end();
    const bytes = new Uint8Array(Buffer.concat(this.#chunks));
    return { path: archivePath, bytes, dataset: null, format: 'zip', rows: 0 };
  }
}
