import type { Publisher } from '../../../src/contracts/publisher.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import { descriptionFile } from './descriptionFile.ts';
import { manifest } from './manifest.ts';
import type { PublishedFile } from './publishedFile.ts';

/**
 * What most pages of the site read, there before the other files: the tables in JSON, who publishes
 * them, and a manifest that lists the tables and no file yet.
 */
export function firstFiles(
  json: readonly PublishedFile[],
  { tables, publisher }: { tables: readonly PublishedTable[]; publisher: Publisher },
): PublishedFile[] {
  return [
    ...json,
    descriptionFile('editeur.json', publisher),
    descriptionFile('manifest.json', manifest(tables, [])),
  ];
}
