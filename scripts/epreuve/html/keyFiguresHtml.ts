import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { listWords } from '../../../src/format/listWords.ts';
import type { ProofLine, Value } from '../ProofLine.ts';
import { finalHtml } from './finalHtml.ts';
import { halves } from './halves.ts';
import { indicatorHead } from './indicatorHead.ts';
import { tableHtml } from './tableHtml.ts';
import { valueHtml } from './valueHtml.ts';

interface Column {
  head: string;
  show: (lines: readonly ProofLine[]) => string;
}

/** The annual counts of some years, exact, beside what is published today and the year before. */
export function keyFiguresHtml(years: readonly number[], lines: readonly ProofLine[]): string {
  const own = lines.filter(
    (line) => line.dataset === activiteAnnuelle.name && years.includes(line.year),
  );
  if (own.length === 0) return '';
  const columns = years.flatMap((year) => columnsOf(year, own, years.length === 1));
  const indicators = [...Map.groupBy(own, ({ row }) => String(row.indicateur))];
  const rows = indicators.map(([indicator, some]) => {
    const values = columns.map(({ show }) => `<td>${show(some)}</td>`).join('');
    return `<tr>${indicatorHead(indicator)}${values}</tr>`;
  });
  const tables = halves(rows).map((half) =>
    tableHtml({
      head: ['', ...columns.map(({ head }) => head)],
      rows: half,
      className: 'annual',
    }),
  );
  return `<section><h2>Chiffres clés de ${listWords(years.map(String))}, définitifs et exacts</h2><div class="columns">${tables.join('')}</div></section>`;
}

function columnsOf(year: number, own: readonly ProofLine[], isAlone: boolean): Column[] {
  const of = (lines: readonly ProofLine[]) => lines.find((line) => line.year === year);
  const beside = (value: Value | null | undefined) => (value ? valueHtml(value) : '');
  const some = own.filter((line) => line.year === year);
  return [
    {
      head: String(year),
      show: (lines) => {
        const line = of(lines);
        return line ? `<strong>${finalHtml(line)}</strong>` : '';
      },
    },
    ...(some.some(({ before }) => before)
      ? [{ head: 'jusqu’ici', show: (lines: readonly ProofLine[]) => beside(of(lines)?.before) }]
      : []),
    ...(isAlone && some.some(({ yearBefore }) => yearBefore)
      ? [
          {
            head: String(year - 1),
            show: (lines: readonly ProofLine[]) => beside(of(lines)?.yearBefore),
          },
        ]
      : []),
  ];
}
