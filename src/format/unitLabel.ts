/**
 * A plural unit agreed with a value, “jeunes par conseiller” → “jeune par conseiller” for 1:
 * French takes the plural from 2. Acronyms and signs do not change.
 */
export function unitLabel(unit: string, value: number): string {
  if (Math.abs(value) >= 2) return unit;
  return unit.replace(/^(\p{Ll}{2,})[sx]\b/u, '$1');
}
