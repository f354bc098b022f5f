/** No-break space of French typography; the narrow one is too thin to see in Source Sans 3. */
const noBreak = '\u00a0';

/**
 * Puts the no-break spaces of French typography in a text typed with plain ones: before double
 * punctuation and units, inside guillemets, and in numbers grouped by three digits.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([;!?:»%€])/g, `${noBreak}$1`)
    .replace(/« /g, `«${noBreak}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, noBreak);
}
