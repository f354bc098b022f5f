import { type Absence, absences, roundedToZero } from './absences.ts';
import { formatNumber } from './formatNumber.ts';
import { unitDecimals } from './unitDecimals.ts';

/** A cell of the published files. */
export interface ValueCell {
  valeur: number | null;
  unite: string;
  statut_valeur: Absence | 'publie';
}

export interface FormattedValue {
  /** What the cell is: a number, a true zero, or one of the four other absences. */
  kind: Absence | 'publie' | 'zero' | 'arrondi_zero';
  /** What is shown: “94 310”, “12,9 %”, “s”, “≈ 0 %”. Only the unit % is written with the number. */
  text: string;
  /** What the sign means, in full; null for a number, which needs no explanation. */
  title: string | null;
}

/**
 * Shows a published value and tells apart the five absences: secret, not available, not
 * applicable, true zero, rounds to zero. Throws when the value and its status disagree.
 */
export function formatValue(
  { valeur, unite, statut_valeur: status }: ValueCell,
  { decimals = unitDecimals(unite) }: { decimals?: number } = {},
): FormattedValue {
  if ((status === 'publie') !== (valeur !== null)) {
    throw new Error(`valeur ${valeur ?? 'vide'} alors que statut_valeur est « ${status} »`);
  }
  if (status !== 'publie' || valeur === null)
    return { kind: status, ...absences[status as Absence] };
  const suffix = unite === '%' ? '\u00a0%' : '';
  if (valeur === 0) return { kind: 'zero', text: `0${suffix}`, title: null };
  const text = formatNumber(valeur, { decimals });
  if (!/[1-9]/.test(text)) {
    return { kind: 'arrondi_zero', ...roundedToZero, text: roundedToZero.text + suffix };
  }
  return { kind: 'publie', text: text + suffix, title: null };
}
