import type { ProofLine } from './ProofLine.ts';

/** Is another value published today in its place? */
export function hasChanged({ before, published }: ProofLine): boolean {
  if (before === null) return false;
  return before.count !== published?.count || before.status !== published.status;
}
