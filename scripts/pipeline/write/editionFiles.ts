import { gzipSync } from 'node:zlib';
import { editionPath } from '../../../src/contracts/editionPath.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import type { PublishedFile } from './publishedFile.ts';

/**
 * The CSV file of each table once more, compressed, under an address that bears its day of
 * publication. The deployment keeps these addresses: what was cited stays where it was.
 */
export function editionFiles(
  tables: readonly PublishedTable[],
  files: readonly PublishedFile[],
): PublishedFile[] {
  const published = new Map(tables.map((table) => [table.contract.name, table.publishedOn]));
  return files.flatMap((file) => {
    const date = published.get(file.dataset ?? '');
    if (file.format !== 'csv' || !date || file.dataset === null) return [];
    return {
      ...file,
      path: editionPath(file.dataset, date),
      bytes: gzip(file.bytes),
      dataset: null,
    };
  });
}

function gzip(bytes: Uint8Array): Uint8Array {
  const compressed = gzipSync(bytes);
  // The byte that names the machine says that it is unknown, wherever this is made.
  compressed[9] = 255;
  return compressed;
}
