import { formatMonth } from './formatMonth.ts';

/** '2026-10-01' → “1er octobre 2026”. Throws a RangeError on a date that does not exist. */
export function formatDate(date: string): string {
  const [, month = '', day = ''] = /^(\d{4}-\d{2})-(\d{2})$/.exec(date) ?? [];
  // Date.parse is a pure function of an ISO date, read as UTC: no clock, no time zone.
  if (!day || new Date(Date.parse(date) || 0).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`date AAAA-MM-JJ attendue, reçu « ${date} »`);
  }
  return `${day === '01' ? '1er' : Number(day)}\u00a0${formatMonth(month)}`;
}
