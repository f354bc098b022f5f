import { editionPath } from '../../../src/contracts/editionPath.ts';
import { retraits } from '../../../src/contracts/retraits.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import { gzipBytes } from './gzipBytes.ts';
import type { PublishedFile } from './publishedFile.ts';

/**
 * The CSV file of each table once more, compressed, under an address that bears its day of
 * publication. The deployment keeps these addresses: what was cited stays where it was. Withdrawals
 * have none: each day tells all of them, and a second one must be told the very day.
 */
export function editionFiles(
  tables: readonly PublishedTable[],
  files: readonly PublishedFile[],
): PublishedFile[] {
  const published = new Map(tables.map((table) => [table.contract.name, table.publishedOn]));
  return files.flatMap((file) => {
    const date = published.get(file.dataset ?? '');
    if (file.format !== 'csv' || !date || file.dataset === null) return [];
    if (file.dataset === retraits.name) return [];
    return {
      ...file,
      path: editionPath(file.dataset, date),
      bytes: gzipBytes(file.bytes),
      dataset: null,
    };
  });
}
