import { parse as parseYaml } from 'yaml';
import { blobTexts, storedFiles, versionsOf } from '../git/storedFiles.ts';

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

/** What is read of `dataset.yaml`, whatever its version was. */
interface Metadata {
  editions?: { fichier?: string; date_publication?: string }[];
}

function daysIn(text: string, file: string): string[] {
  let metadata: Metadata | null = null;
  try {
    metadata = parseYaml(text) as Metadata | null;
  } catch {
    // What cannot be read was never published.
  }
  const editions = Array.isArray(metadata?.editions) ? metadata.editions : [];
  return editions.flatMap(({ fichier, date_publication: day }) =>
    fichier === file && day !== undefined ? [day] : [],
  );
}
