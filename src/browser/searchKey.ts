/** Letters that are not a letter and its accent. */
const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae' };

/**
 * A name as it is compared: without accents, case, hyphens or apostrophes, “St” and “s/” in full.
 * “Saint-Émilion”, “st emilion” → “saint emilion”.
 */
export function searchKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/\bs\//g, 'sur ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/\bst(e?)\b/g, 'saint$1');
}
