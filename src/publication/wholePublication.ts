import { publishedFolder, publishedText } from './publishedText.ts';

declare global {
  /** Set by `npm run build`, which renders pages while the data is published. */
  var publication: Promise<void> | undefined;
}

/** Text of any file of `public/donnees/`, once they are all there. */
export async function wholePublication(path: string): Promise<string> {
  await globalThis.publication;
  return publishedText(path, publishedFolder);
}
