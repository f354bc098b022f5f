/** A number as a page shows it. */
export interface ShownNumber {
  value: number;
  decimals: number;
}

const number = /^([+-]?\d+)(?:,(\d+))?(?:%|\p{L}+\.?)?$/u;

/**
 * Reads a number in French format (`12 345,6`, `−3`, `12,9 %`, `56 jeunes`), or null when the
 * text is anything else; a decimal point is no French number.
 */
export function parseFrenchNumber(text: string): ShownNumber | null {
  const match = number.exec(text.replace(/\s/gu, '').replace(/[−–]/u, '-'));
  if (match === null) return null;
  const decimals = match[2] ?? '';
  return { value: Number(`${match[1]}.${decimals}`), decimals: decimals.length };
}
