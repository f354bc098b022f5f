import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the open data. */
export const publishedFolder = join(process.cwd(), 'public/donnees');

/**
 * Text of a table, of the manifest or of the publisher's file, as they are published. While `npm run
 * build` makes the publication, these are there before the rest, in the folder `FIRST_FILES`.
 * Throws when the publication was not run.
 */
export function publishedText(
  path: string,
  folder = process.env.FIRST_FILES ?? publishedFolder,
): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The same, null where the file is not published. */
export function findPublishedText(
  path: string,
  folder = process.env.FIRST_FILES ?? publishedFolder,
): string | null {
  return existsSync(join(folder, path)) ? publishedText(path, folder) : null;
}
