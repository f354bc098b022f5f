import { indicatorOf } from '../../src/contracts/indicatorCatalogue.ts';
import { escapeHtml } from '../../src/format/escapeHtml.ts';
import { shortMonths } from '../../src/format/months.ts';
import { finalHtml } from './finalHtml.ts';
import type { ProofLine, Value } from './ProofLine.ts';
import { tableHtml } from './tableHtml.ts';
import { valueHtml } from './valueHtml.ts';

/** One line of the table: what it shows of each count. */
type Show = (line: ProofLine) => string;

const counted: Show = (line) => valueHtml(line.counted);
const published: Show = (line) =>
  line.published === null ? 'ne paraît pas' : valueHtml(line.published);
/** What is published today, where it changes. */
const before: Show = (line) => {
  if (line.before === null) return '';
  return isSame(line.before, line.published) ? '=' : valueHtml(line.before);
};

/**
 * The months, or quarters, of a year, each indicator on two lines, counted and published, and on a
 * third what is published today where it changes; on one line where the year is exact.
 */
export function monthsHtml(year: number, lines: readonly ProofLine[]): string {
  const months = lines.filter((line) => line.dataset === 'activite_mensuelle' && isOf(line, year));
  const totals = lines.filter((line) => line.dataset === 'cumuls_mensuels' && isOf(line, year));
  const isOpen = months.some(({ isRounded }) => isRounded);
  const rows = [...Map.groupBy(months, indicatorIn)].map(([indicator, own]) => {
    const total = totals.findLast((line) => indicatorIn(line) === indicator) ?? null;
    return indicatorRows(indicator, own, isOpen ? { total } : null);
  });
  return tableHtml({
    caption: isOpen
      ? `Mois de ${year}, provisoires et arrondis à 5`
      : `Mois de ${year}, définitifs et exacts`,
    head: [
      'Jeunes',
      ...(isOpen ? [''] : []),
      ...shortMonths,
      ...(isOpen ? ['<span class="since">Depuis janvier</span>'] : []),
    ],
    rows,
    className: `months ${isOpen ? 'open' : 'final'}`,
  });
}

function indicatorRows(
  indicator: string,
  own: readonly ProofLine[],
  open: { total: ProofLine | null } | null,
): string {
  const { shortLabel } = indicatorOf(indicator);
  const label = escapeHtml(shortLabel);
  if (open === null) return `<tr><th scope="row">${label}</th>${cells(own, finalHtml)}</tr>`;
  const all = open.total === null ? own : [...own, open.total];
  const changes = all.some((line) => line.before && !isSame(line.before, line.published));
  const shows: [string, string, Show][] = [
    ['compté', 'counted', counted],
    ['publié', 'published', published],
    ...(changes ? ([['jusqu’ici', 'before', before]] as [string, string, Show][]) : []),
  ];
  return shows
    .map(([word, className, show], rank) => {
      const head = rank === 0 ? `<th scope="row" rowspan="${shows.length}">${label}</th>` : '';
      const total = `<td class="total">${open.total === null ? '' : show(open.total)}</td>`;
      return `<tr class="${className}">${head}<td class="kind">${word}</td>${cells(own, show)}${total}</tr>`;
    })
    .join('');
}

/** Twelve months wide: a quarter is as wide as three. */
function cells(own: readonly ProofLine[], show: Show): string {
  const byPeriod = new Map(own.map((line) => [String(line.row.periode).slice(5), line]));
  const isQuarterly = [...byPeriod.keys()].some((period) => period.startsWith('T'));
  const periods = isQuarterly ? quarters : months;
  return periods
    .map((period) => {
      const line = byPeriod.get(period);
      return `<td${isQuarterly ? ' colspan="3"' : ''}>${line ? show(line) : ''}</td>`;
    })
    .join('');
}

const quarters = ['T1', 'T2', 'T3', 'T4'];
const months = shortMonths.map((_, rank) => String(rank + 1).padStart(2, '0'));

function isOf(line: ProofLine, year: number): boolean {
  return line.year === year;
}

function indicatorIn({ row }: ProofLine): string {
  return String(row.indicateur);
}

function isSame(one: Value, other: Value | null): boolean {
  return one.count === other?.count && one.status === other.status;
}
