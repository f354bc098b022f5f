import { textWidth } from './textWidth.ts';

/** The years to write on an axis: all, or one in two, in three… so that the last one is written. */
export function yearTicks(
  [first, last]: readonly [number, number],
  pixelsPerYear: number,
  size: number,
): number[] {
  const step = Math.max(1, Math.ceil((textWidth('2000', size) + 8) / Math.max(pixelsPerYear, 1)));
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}
