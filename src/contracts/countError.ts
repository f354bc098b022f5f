/** The step of what is rounded: provisional months, and pathways. */
export const roundingStep = 5;

/**
 * The largest error that rounding makes on a whole count: 2 for the nearest multiple of 5. None
 * where the count is exact (`arrondi` empty, or absent from its file).
 */
export function countError(step: number | null | undefined): number {
  return step ? Math.floor(step / 2) : 0;
}
