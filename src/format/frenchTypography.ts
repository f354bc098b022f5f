/** No-break space of French typography; the narrow one is too thin to see in Source Sans 3. */
const noBreak = '\u00a0';

/**
 * French typography of a text typed plainly: no-break spaces before double punctuation and
 * units, inside guillemets, in numbers grouped by three digits; curved apostrophes in words
 * (also when HTML writes the straight one `&#39;`).
 */
export function frenchTypography(text: string): string {
  return text
    .replace(/ ([;!?:»%€])/g, `${noBreak}$1`)
    .replace(/« /g, `«${noBreak}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, noBreak)
    .replace(/(?<=\p{L})(?:'|&#39;)(?=\p{L})/gu, '’');
}
