import type { PublishedTable } from '../derive/publishedTables.ts';

/** Columns that date a row, in the order in which they are looked for. */
const dating = ['annee', 'cohorte', 'annee_sortie', 'periode', 'cumul'] as const;

/** First and last day (AAAA-MM-JJ) of what the rows tell; null where no column dates them. */
export function temporalCoverage({
  rows,
}: Pick<PublishedTable, 'rows'>): { start: string; end: string } | null {
  const column = dating.find((name) => rows.some((row) => row[name] != null));
  if (column === undefined) return null;
  const periods = new Set(rows.flatMap((row) => row[column] ?? []));
  const days = [...periods].flatMap((period) => daysOf(String(period))).sort();
  return { start: days[0] as string, end: days.at(-1) as string };
}

/** First and last day of a period of our files: year, month, quarter, day, or a span of these. */
function daysOf(period: string): [string, string] {
  const [, quarterYear, quarter] = /^(\d{4})-T(\d)$/.exec(period) ?? [];
  if (quarterYear !== undefined) {
    const last = Number(quarter) * 3;
    return [`${quarterYear}-${two(last - 2)}-01`, endOf(`${quarterYear}-${two(last)}`)];
  }
  const [from = '', to = from] = /^\d{4}-\d{4}$/.test(period)
    ? period.split('-')
    : period.split('/');
  return [startOf(from), endOf(to)];
}

function startOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function endOf(date: string): string {
  if (date.length === 10) return date;
  const [year, month = 12] = date.split('-').map(Number) as [number, number?];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const two = (month: number) => String(month).padStart(2, '0');
