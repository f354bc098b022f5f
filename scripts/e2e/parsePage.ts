import { parseHTML } from 'linkedom';

/** The document of an HTML page. */
export function parsePage(html: string): Document {
  return parseHTML(html).document;
}
