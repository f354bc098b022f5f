import { textWidth } from './textWidth.ts';

/** Months since the first reception to write on an axis; all say “mois” where there is room. */
export function followUpTicks(
  last: number,
  pixelsPerMonth: number,
  size: number,
): { month: number; text: string }[] {
  const months = [0, 6, 12, 18, 24].filter((month) => month <= last);
  const isWide = 6 * pixelsPerMonth >= textWidth('24\u00a0mois', size) + 8;
  return months.map((month) => {
    const hasUnit = isWide || month === months.at(-1);
    const text = hasUnit ? `${month}\u00a0mois` : String(month);
    return { month, text: month === 0 ? 'accueil' : text };
  });
}
