import type { Change } from './keyFigureCells.ts';

/** A change as a sentence: “C’est 3,2 % de plus qu’en septembre 2025.” Null when there is none. */
export function comparedSentence(
  { text, title }: Pick<Change, 'text' | 'title'>,
  month: string,
): string | null {
  if (title !== null) return null;
  if (text === 'stable') return `C’est autant qu’en ${month}, à peu de chose près.`;
  const words = text.startsWith('+') ? 'de plus' : 'de moins';
  return `C’est ${text.replace(/^[+\u2212-]/, '')} ${words} qu’en ${month}.`;
}
