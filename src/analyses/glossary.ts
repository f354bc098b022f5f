/** A word or an acronym of the glossary of the site. */
export interface Term {
  id: string;
  terme: string;
  /** What an acronym stands for. */
  developpe?: string | undefined;
  definition: string;
}

/** Two capitals at least: QPV, CEJ. */
const acronym = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]*\p{Lu}(?![\p{L}\d])/gu;
const romanNumeral = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Whether a term is an acronym of the glossary. */
export const isAcronym = ({ terme }: Term): boolean => /^\p{Lu}{2,}$/u.test(terme);

/** Acronyms of a text, with their places; Roman numerals are none. */
export function acronymsOf(text: string): { index: number; acronym: string }[] {
  return [...text.matchAll(acronym)]
    .map(({ index, 0: found }) => ({ index, acronym: found }))
    .filter((found) => !romanNumeral.test(found.acronym));
}

/** A pattern that finds a term, capital or not, singular or plural; an acronym as it is. */
export function termPattern(term: Term): RegExp {
  const escaped = term.terme.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (isAcronym(term)) return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u');
  const plural = escaped.replace(/(\p{L})(?= |$)/gu, (letter) =>
    /[sx]/.test(letter) ? letter : `${letter}s?`,
  );
  return new RegExp(`(?<![\\p{L}\\d-])${plural.replaceAll(' ', '\\s+')}(?![\\p{L}\\d-])`, 'iu');
}
