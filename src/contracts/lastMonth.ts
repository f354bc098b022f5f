/**
 * Rank of the last month of a period of the published files (`2024`, `2024-06`, `2024-T2`,
 * `2018-2020`, `2021-08/2022-07`…), so that the difference of two is a number of months.
 */
export function lastMonth(period: string): number {
  const end = /^\d{4}-\d{4}$/.test(period) ? period.slice(5) : (period.split('/').at(-1) ?? '');
  const [, year, quarter, month] = /^(\d{4})(?:-T([1-4])|-(\d{2}))?/.exec(end) ?? [];
  const rank = quarter === undefined ? Number(month ?? 12) : Number(quarter) * 3;
  return Number(year) * 12 + rank - 1;
}
