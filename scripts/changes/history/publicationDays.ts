import { blobTexts, storedFiles, versionsOf } from '../git/storedFiles.ts';
import { formerEditions } from './formerEditions.ts';

/**
 * The days (AAAA-MM-JJ) on which an edition was published, in order, as Git's history tells from a
 * commit back: more than one where it was replaced under its name.
 */
export function publicationDays(
  root: string,
  commit: string,
  { dataset, file }: { dataset: string; file: string },
): string[] {
  const path = `data/${dataset}/dataset.yaml`;
  const stored = versionsOf(root, commit, [path]).flatMap((one) => storedFiles(root, one, [path]));
  const texts = blobTexts(
    root,
    stored.map(({ id }) => id),
  );
  return [...new Set([...texts.values()].flatMap((text) => daysIn(text, file)))].sort();
}

function daysIn(text: string, file: string): string[] {
  return formerEditions(text).flatMap(({ fichier, date_publication: day }) =>
    fichier === file && day !== undefined ? [day] : [],
  );
}
