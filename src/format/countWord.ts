const words = ['Zéro', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf'];

/** A small whole number at the head of a title, in letters up to nine: “Six”, then “12”. */
export function countWord(count: number): string {
  return words[count] ?? String(count);
}
