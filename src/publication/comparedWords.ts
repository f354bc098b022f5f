import type { MonthlyChange } from './changeBetween.ts';

/**
 * A change in a sentence: “+3,2 % par rapport à septembre 2025”, “environ +3 % par rapport à…”,
 * “en hausse par rapport à…”, “stable, à l’arrondi près, par rapport à…”.
 */
export function comparedWords({ text, kind }: MonthlyChange, to: string): string {
  switch (kind) {
    case 'exact':
      return `${text} par rapport à ${to}`;
    case 'about':
      return `environ ${withoutSign(text)} par rapport à ${to}`;
    case 'way':
      return `en ${text} par rapport à ${to}`;
    case 'within':
      return `stable, à l’arrondi près, par rapport à ${to}`;
    case 'broken':
      return `sans comparaison possible avec ${to}`;
    case 'missing':
      return 'évolution non calculable';
  }
}

/** “≈ +3 %” without the sign that stands for “environ”. */
export function withoutSign(text: string): string {
  return text.replace(/^≈\s/, '');
}
