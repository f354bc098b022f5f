/** Digits shown after the comma for a unit of the published files: whole counts, one for rates. */
export function unitDecimals(unit: string): number {
  return unit === '%' || unit === 'ETP' || / (par|pour) /.test(unit) ? 1 : 0;
}
