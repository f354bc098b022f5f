/** Steps to which shares may be rounded, in percent; each divides 100. */
export const roundingSteps = [1, 2, 5, 10, 20, 50] as const;

/** A share rounded to the nearest multiple of a step, halves upwards, in whole numbers alone. */
export function roundedShare(count: number, people: number, step: number): number {
  return Math.floor((200 * count + people * step) / (2 * people * step)) * step;
}

/** The smallest and the greatest count that this rounded share may stand for. */
export function countsOfShare(share: number, people: number, step: number): [number, number] {
  const lowest = Math.ceil((people * (2 * share - step)) / 200);
  const next = Math.ceil((people * (2 * share + step)) / 200);
  return [Math.max(0, lowest), Math.min(people, next - 1)];
}
