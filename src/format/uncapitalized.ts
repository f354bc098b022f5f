/** The text with a small initial, to stand inside a sentence: “jeunes entrés en emploi”, “CAP ou BEP”. */
export function uncapitalized(text: string): string {
  if (/^\p{Lu}{2}/u.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
