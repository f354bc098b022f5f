/** The text with a small initial, to stand inside a sentence: “jeunes entrés en emploi”. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
