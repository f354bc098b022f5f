import { formatDate } from './formatDate.ts';
import { formatMonth } from './formatMonth.ts';

const ordinals: Record<string, string> = { 1: '1er', 2: '2e', 3: '3e', 4: '4e' };

/** “d’” before a vowel, “de ” elsewhere. */
const from = (text: string) => (/^[aeiouyàâéèêô]/i.test(text) ? `d’${text}` : `de ${text}`);

/**
 * A period of the published files in words: year, month, quarter, day, span of years (“2018-2020”)
 * or span of months (“d’août 2018 à juillet 2019”). Throws a RangeError on any other form.
 */
export function formatPeriod(period: string): string {
  if (/^\d{4}(-\d{4})?$/.test(period)) return period;
  if (/^\d{4}-\d{2}$/.test(period)) return formatMonth(period);
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return formatDate(period);
  const [, year, quarter] = /^(\d{4})-T([1-4])$/.exec(period) ?? [];
  if (quarter) return `${ordinals[quarter]}\u00a0trimestre ${year}`;
  const [, start, end] = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/.exec(period) ?? [];
  if (start && end) return `${from(formatMonth(start))} à ${formatMonth(end)}`;
  throw new RangeError(`période inconnue « ${period} »`);
}
