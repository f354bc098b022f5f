import type { Change } from './keyFigureCells.ts';

/** A change in a sentence: “+3,2 % par rapport à septembre 2025”, “stable par rapport à…”. */
export function comparedWords({ text, title }: Pick<Change, 'text' | 'title'>, to: string): string {
  if (title === null) return `${text} par rapport à ${to}`;
  return text === 'rupture' ? `sans comparaison possible avec ${to}` : 'évolution non calculable';
}
