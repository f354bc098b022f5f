import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';

const dateFields = ['periode', 'date_source'];

/** A year outside is a typing error: no figure is so old. */
const firstYear = 1900;
const lastYear = 2100;

/** Months run from 01 to 12, days exist in the calendar, spans do not run backwards. */
export const impossibleDates: Rule = ({ rows }) =>
  rows.flatMap((row) => dateFields.flatMap((field) => checkField(row, field)));

function checkField(row: ReadRow, field: string): Anomaly[] {
  const value = row.values[field];
  if (typeof value !== 'string' || isPossible(value)) return [];
  return [
    error(
      placeOf(row, field),
      `colonne ${field} : « ${value} » n’existe pas`,
      `une date du calendrier, de ${firstYear} à ${lastYear}, une période dont la fin suit le début`,
      'corrigez la date',
    ),
  ];
}

function isPossible(value: string): boolean {
  const years = /^(\d{4})-(\d{4})$/.exec(value);
  if (years) return Number(years[1]) < Number(years[2]) && years.slice(1).every(isDate);
  const [start, end] = value.split('/');
  if (end !== undefined && start !== undefined) return start < end && isDate(start) && isDate(end);
  return isDate(value);
}

function isDate(value: string): boolean {
  const [year, month, day] = value.split('-');
  if (Number(year) < firstYear || Number(year) > lastYear) return false;
  if (month === undefined || month.startsWith('T')) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1);
}
