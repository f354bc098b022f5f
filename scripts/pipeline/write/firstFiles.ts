import { dataSourcesPath } from '../../../src/contracts/dataSources.ts';
import type { Candidate } from '../readPublication.ts';
import { contoursFiles } from './contoursFiles.ts';
import { descriptionFile } from './descriptionFile.ts';
import { manifest } from './manifest.ts';
import type { PublishedFile } from './publishedFile.ts';

/**
 * What most pages of the site read, there before the other files: the tables in JSON, who publishes
 * them, the outlines, and a manifest that lists the tables and no file yet.
 */
export function firstFiles(
  json: readonly PublishedFile[],
  { tables, publisher, contours, sources }: Candidate,
): PublishedFile[] {
  return [
    ...json,
    ...contoursFiles(contours),
    descriptionFile('editeur.json', publisher),
    ...(sources ? [descriptionFile(dataSourcesPath, { sources })] : []),
    descriptionFile('manifest.json', manifest(tables, [])),
  ];
}
