/** The last day, AAAA-MM-JJ, of a year, a quarter or a month: `2026`, `2026-T3`, `2026-09`. */
export function periodEnd(period: string): string {
  const [, year = '', quarter, month] = /^(\d{4})(?:-T([1-4])|-(\d{2}))?/.exec(period) ?? [];
  const last = quarter === undefined ? Number(month ?? 12) : Number(quarter) * 3;
  return new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10);
}
