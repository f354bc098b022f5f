import { absences, roundedToZero } from '../format/absences.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { roundHalfAway } from '../format/roundHalfAway.ts';
import type { Cell } from './cells.ts';

/** A cell in words: “12,9”, “12,9 %” when the unit is given, “s”, “≈ 0”, “0”. */
export function valueWords(cell: Cell, decimals: number, unit = ''): string {
  const suffix = unit === '%' ? '\u00a0%' : '';
  if (cell.value === null) return absences[cell.absence].text;
  if (cell.value === 0) return `0${suffix}`;
  if (roundHalfAway(cell.value, decimals) === 0) return roundedToZero.text + suffix;
  return formatNumber(cell.value, { decimals }) + suffix;
}
