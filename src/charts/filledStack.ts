import type { StackedShare } from './situationStack.ts';

/**
 * The same stacks, every month as high as a hundred: shares of rounded counts, or rounded
 * themselves, make a little more or less. The values that are written stay those published.
 */
export function filledStack(shares: readonly StackedShare[]): StackedShare[] {
  const tops = new Map(shares.map(({ x, y2 }) => [x, y2]));
  return shares.map((share) => {
    const top = tops.get(share.x) || 100;
    return { ...share, y1: (100 * share.y1) / top, y2: (100 * share.y2) / top };
  });
}
