const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae' };

/** What is left of an article or a pronoun before a vowel: “l’emploi”, “qu’il”. */
const elided = /^([cdjlmnst]|qu)$/;

/**
 * The words of a text as they are compared: small letters without accents, numbers kept, elisions
 * dropped. “L’entrée en Creuse (23)” → entree, en, creuse, 23.
 */
export function searchWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæ]/g, (letter) => ligatures[letter] ?? letter)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !elided.test(word));
}
