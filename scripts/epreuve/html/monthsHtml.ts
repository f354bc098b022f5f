import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { cumulsMensuels } from '../../../src/contracts/cumulsMensuels.ts';
import { shortMonths } from '../../../src/format/months.ts';
import type { ProofLine } from '../ProofLine.ts';
import { countedRows, type Show } from './countedRows.ts';
import { finalHtml } from './finalHtml.ts';
import { indicatorHead } from './indicatorHead.ts';
import { tableHtml } from './tableHtml.ts';

/**
 * The months, or quarters, of a year: each indicator on two lines, counted and published, and on a
 * third what is published today where it changes; on one line where the year is exact.
 */
export function monthsHtml(year: number, lines: readonly ProofLine[]): string {
  const of = (name: string) => lines.filter((line) => line.dataset === name && line.year === year);
  const [own, totals] = [of(activiteMensuelle.name), of(cumulsMensuels.name)];
  if (own.length === 0) return '';
  const groups = [...Map.groupBy(own, ({ row }) => String(row.indicateur))];
  if (!own.some(({ isRounded }) => isRounded)) {
    return tableHtml({
      caption: `Mois de ${year}, définitifs et exacts`,
      head: ['', ...shortMonths],
      rows: groups.map(
        ([indicator, some]) => `<tr>${indicatorHead(indicator)}${cells(some, finalHtml)}</tr>`,
      ),
      className: 'months',
      columns: ['label', ...shortMonths.map(() => 'month')],
    });
  }
  return tableHtml({
    caption: `Mois de ${year}, provisoires et arrondis à 5`,
    head: ['', '', ...shortMonths, 'depuis janv.'],
    rows: groups.map(([indicator, some]) => {
      const total = totals.filter(({ row }) => row.indicateur === indicator).at(-1);
      return countedRows({
        head: (rows) => indicatorHead(indicator, rows),
        lines: total ? [...some, total] : some,
        cells: (show) => `${cells(some, show)}<td class="total">${total ? show(total) : ''}</td>`,
      });
    }),
    className: 'months',
    columns: ['label', 'kind', ...shortMonths.map(() => 'month'), 'total'],
  });
}

/** A quarter is as wide as its three months. */
function cells(own: readonly ProofLine[], show: Show): string {
  const byPeriod = new Map(own.map((line) => [String(line.row.periode).slice(5), line]));
  const isQuarterly = [...byPeriod.keys()].some((period) => period.startsWith('T'));
  const periods = isQuarterly ? quarters : months;
  return periods
    .map((period) => {
      const line = byPeriod.get(period);
      const text = line ? show(line) : '';
      if (!isQuarterly) return `<td>${text}</td>`;
      return `<td colspan="3">${text && `<span class="quarter">${period}</span> ${text}`}</td>`;
    })
    .join('');
}

const quarters = ['T1', 'T2', 'T3', 'T4'];
const months = shortMonths.map((_, rank) => String(rank + 1).padStart(2, '0'));
