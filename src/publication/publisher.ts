import { type Publisher, publisherContract } from '../contracts/publisher.ts';
import { publishedText } from './publishedText.ts';

let read: Publisher | null = null;

/** Who publishes the site, as `/donnees/editeur.json` says it. */
export function publisher(): Publisher {
  read ??= publisherContract.parse(JSON.parse(publishedText('editeur.json')));
  return read;
}
