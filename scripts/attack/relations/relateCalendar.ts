import { quantities } from '../read/quantities.ts';
import type { Ledger } from '../system/Ledger.ts';
import { groupBy } from './groupBy.ts';
import type { NamesByKind } from './namesByKind.ts';

/** Seen in the month: people of several months count in each. */
export const seen = 'jeunes_vus_dans_le_mois';

/**
 * Months and quarters of a year add up, January to a month, to running totals, and to the year. A
 * growth between two totals is a count of people, whether or not a file tells it.
 */
export function relateCalendar(ledger: Ledger, names: NamesByKind): void {
  const told = ['cumul', 'mois', 'trimestre', 'recus'].flatMap((kind) => names.get(kind) ?? []);
  const series = groupBy(told, ([kind, year, territory, subject]) =>
    [kind === 'recus' ? 'recus' : '', year, territory, subject].join('|'),
  );
  for (const [key, points] of series) {
    const [prefix, yearText, territory = '', subject = ''] = key.split('|');
    const year = Number(yearText);
    if (subject === seen) {
      relateSeen(ledger, year, territory, points);
      continue;
    }
    const isCohort = prefix === 'recus';
    const total = (month: number) =>
      isCohort
        ? quantities.cohort(year, territory, subject, month)
        : quantities.cumulated(year, territory, subject, month);
    const ends = new Set<number>();
    for (const [kind, , , , number] of points) {
      const at = Number(number);
      if (kind === 'mois') ends.add(at).add(at - 1);
      else if (kind === 'trimestre') ends.add(at * 3).add(at * 3 - 3);
      else ends.add(at);
    }
    if (ledger.has(total(12))) ends.add(12);
    ends.delete(0);
    if (ends.size < 2 && points.every(([kind]) => kind === 'cumul')) continue;
    const nodes = [...ends].sort((a, b) => a - b);
    let from = 0;
    for (const to of nodes) {
      const growth = growthName(year, territory, subject, from, to, isCohort);
      const label = 'cumul = cumul précédent + mois';
      if (from > 0) ledger.sum(label, total(to), [total(from), growth]);
      else if (growth !== total(to)) ledger.sum('cumul = premiers mois', total(to), [growth]);
      from = to;
    }
    for (const [kind, , , , number] of points) {
      const quarter = Number(number);
      if (kind !== 'trimestre' || isCohort) continue;
      const own = quantities.quarter(year, territory, subject, quarter);
      const before = quarter === 1 ? [] : [total(quarter * 3 - 3)];
      ledger.sum('cumul = cumul précédent + trimestre', total(quarter * 3), [...before, own]);
    }
    // The rest of the year, and of each running total, once what is published is taken off.
    for (const kind of ['mois', 'trimestre']) {
      const all = points.filter((point) => point[0] === kind).map((point) => point.join('|'));
      const span = kind === 'mois' ? 12 : 4;
      if (all.length === span) ledger.sum('année = ses mois ou trimestres', total(12), all);
    }
  }
}

function growthName(
  year: number,
  territory: string,
  subject: string,
  from: number,
  to: number,
  isCohort: boolean,
): string {
  if (isCohort) return `croissance|${year}|${territory}|${subject}|${from}|${to}`;
  if (to === from + 1) return quantities.month(year, territory, subject, to);
  if (from % 3 === 0 && to === from + 3)
    return quantities.quarter(year, territory, subject, to / 3);
  return from === 0
    ? quantities.cumulated(year, territory, subject, to)
    : `croissance|${year}|${territory}|${subject}|${from}|${to}`;
}

/** People seen in a month are accompanied in the year; those received in it were seen in it. */
function relateSeen(ledger: Ledger, year: number, territory: string, points: string[][]): void {
  const accompanied = quantities.cumulated(year, territory, 'jeunes_accompagnes', 12);
  const months = points.filter(([kind]) => kind === 'mois').map((point) => point.join('|'));
  for (const point of points) {
    const [kind, , , , month] = point;
    if (kind !== 'mois') continue;
    const received = quantities.month(year, territory, 'premiers_accueils', Number(month));
    const name = point.join('|');
    if (ledger.has(received)) ledger.part('vus dans le mois ⊃ reçus', name, received);
    if (ledger.has(accompanied)) ledger.part('accompagnés ⊃ vus dans le mois', accompanied, name);
  }
  if (months.length === 12 && ledger.has(accompanied))
    ledger.atLeast('accompagnés ≤ Σ vus', months, [accompanied]);
}
