import type { Position } from './position.ts';

const words: Record<Position, string> = {
  'au-dessus': 'au-dessus de la région',
  'au-dessous': 'au-dessous de la région',
  proche: 'proche de la région',
};

/** “au-dessus de la région”; null when the position is not known. */
export function positionWords(position: Position | null): string | null {
  return position && words[position];
}
