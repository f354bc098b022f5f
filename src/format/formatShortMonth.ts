import { shortMonths } from './months.ts';

/** '2024-09' → “sept. 2024”, for the head of a column. Throws a RangeError on anything else. */
export function formatShortMonth(month: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = shortMonths[Number(number) - 1];
  if (!name) throw new RangeError(`mois AAAA-MM attendu, reçu « ${month} »`);
  return `${name}\u00a0${year}`;
}
