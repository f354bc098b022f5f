import { months } from './months.ts';

/** '2024-09' → “septembre 2024”. Throws a RangeError on anything else. */
export function formatMonth(month: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = months[Number(number) - 1];
  if (!name) throw new RangeError(`mois AAAA-MM attendu, reçu « ${month} »`);
  return `${name} ${year}`;
}
