import type { MonthlyChange } from './changeBetween.ts';
import { withoutSign } from './comparedWords.ts';

/** A change as a sentence: “C’est 3,2 % de plus qu’en septembre 2025.” Null when there is none. */
export function comparedSentence({ text, kind }: MonthlyChange, month: string): string | null {
  if (kind === 'broken' || kind === 'missing') return null;
  if (kind === 'within') return `C’est autant qu’en ${month}, à l’arrondi près.`;
  if (text === 'stable') return `C’est autant qu’en ${month}, à peu de chose près.`;
  if (kind === 'way') return `C’est ${text === 'hausse' ? 'plus' : 'moins'} qu’en ${month}.`;
  const change = withoutSign(text);
  const words = change.startsWith('+') ? 'de plus' : 'de moins';
  const about = kind === 'about' ? 'environ ' : '';
  return `C’est ${about}${change.replace(/^[+\u2212-]/, '')} ${words} qu’en ${month}.`;
}
