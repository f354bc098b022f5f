import { shortMonths } from '../format/months.ts';
import { textWidth } from './textWidth.ts';

/** The label of each month for an axis: abbreviations where they fit, else initials. */
export function monthTicks(pixelsPerMonth: number, size: number): string[] {
  const widest = Math.max(...shortMonths.map((month) => textWidth(month, size)));
  const fit = widest + 4 <= pixelsPerMonth;
  return shortMonths.map((month) => (fit ? month : month.charAt(0).toUpperCase()));
}
