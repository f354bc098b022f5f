/**
 * What singular and plural, masculine and feminine, verb and participle have in common, so that
 * “entrée”, “entrés” and “entrer” are one word. Coarse: it only has to be the same on both sides.
 */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  const singular = word.length > 3 ? word.replace(/[sx]$/, '') : word;
  const verb = singular.length > 7 ? singular.replace(/ement$/, '') : singular;
  const cut = verb.replace(/(ee|er|e)$/, '');
  return cut.length >= 3 ? cut : verb;
}
