/** No-break space of French typography (U+00A0), and the narrow one (U+202F). */
const noBreak = '\u00a0';
const narrow = '\u202f';

/**
 * Puts the no-break spaces of French typography in a text typed with plain ones: before
 * `; ! ?` (narrow), `: » %`, after `«`, and inside numbers grouped by three digits.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${narrow}$1`)
    .replace(/ ([:»%€])/g, `${noBreak}$1`)
    .replace(/« /g, `«${noBreak}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, narrow);
}
