import { frenchTypography } from './frenchTypography.ts';

/**
 * Texts between two tags, of which only a space, an apostrophe or an `&#39;` may change: attributes
 * are left alone, and data for search engines.
 */
const texts = /(?<!ld\+json")>[^< '&]*[ '&][^<]*</g;

/** HTML whose texts have their French typography. */
export function typographicHtml(html: string): string {
  return html.replace(texts, frenchTypography);
}
