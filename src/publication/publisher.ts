import { type Publisher, publisherContract } from '../contracts/publisher.ts';
import { publishedText } from './readPublished.ts';

let read: Publisher | null = null;

/** Who publishes the site, as `/donnees/editeur.json` says it. */
export function publisher(): Publisher {
  read ??= publisherContract.parse(JSON.parse(publishedText('editeur.json')));
  return read;
}

/** Address of the site; null while it is not known, or nothing is published yet. */
export function publishedSite(): string | null {
  try {
    return publisher().site;
  } catch (cause) {
    // A check of the types alone runs without a publication.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}
