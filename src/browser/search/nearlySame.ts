import { typingDistance } from './typingDistance.ts';

/**
 * Whether two words are the same but for a slip of the keyboard: one letter (two in long words)
 * added, dropped, replaced, or swapped with its neighbour. Short words have to be exact.
 */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  const allowed = shortest < 5 ? 0 : shortest < 9 ? 1 : 2;
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && typingDistance(a, b) <= allowed;
}
