/** The last year of a period: “2021-08/2022-07” → 2022, “2023-12” → 2023, “2018-2020” → 2020. */
export function endYear(period: string): number {
  const last = /^\d{4}-\d{4}$/.test(period)
    ? period.slice(5)
    : (period.split('/').at(-1) ?? period);
  return Number(last.slice(0, 4));
}
