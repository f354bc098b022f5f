import { lifeTableSpans as publishedSpans } from '../../../src/contracts/lifeTableSpans.ts';
import type { CountIndex } from '../CountIndex.ts';
import { eventsOf, lifeTableMeasure } from '../cells/lifeTableFields.ts';
import { type Cell, type Relation, sumOf } from '../linkedTables.ts';
import { type LifeTable, lifeTablesOf } from './lifeTablesOf.ts';
import { addImplied, sumOfCells } from './sumWithRest.ts';

const rule = 'mois regroupés des tables de première entrée';

/**
 * The months of a life table add up to the spans in which other tables are published; those that
 * no row shows are implied. At risk in a span = at risk in its first month.
 */
export function lifeTableSpans(index: CountIndex): Relation[] {
  return lifeTablesOf(index).flatMap((table) =>
    publishedSpans.flatMap(([first, last]) => {
      const months = table.spans.filter((one) => first <= one.first && one.last <= last);
      return months.length === last - first + 1
        ? sumsOver(
            index,
            table,
            months.map(({ span }) => span),
            `${first}-${last}`,
          )
        : [];
    }),
  );
}

function sumsOver(
  index: CountIndex,
  table: LifeTable,
  months: readonly string[],
  span: string,
): Relation[] {
  const { population, issue, hypothesis } = table;
  const { entries, atRisk, censored } = lifeTableMeasure;
  const first = months.slice(0, 1);
  return [
    sumOver(index, table, first, span, (at) => atRisk(population, issue, hypothesis, at)),
    sumOver(index, table, months, span, (at) => censored(population, issue, hypothesis, at)),
    ...eventsOf(issue).map((event) =>
      sumOver(index, table, months, span, (at) => entries(population, issue, at, event)),
    ),
  ].flat();
}

function sumOver(
  index: CountIndex,
  { at, period, territory }: LifeTable,
  months: readonly string[],
  span: string,
  measureOf: (span: string) => string,
): Relation[] {
  const parts = months.map((month) => at(measureOf(month)));
  const known = parts.filter((part) => part !== undefined);
  const [first] = known;
  if (first === undefined || known.length < parts.length) return [];
  const measure = measureOf(span);
  const total = at(measure) ?? implied(index, first, measure, { period, territory }, known);
  return [
    sumOf(
      rule,
      total.id,
      known.map(({ id }) => id),
    ),
  ];
}

function implied(
  index: CountIndex,
  like: Cell,
  measure: string,
  place: { period: string; territory: string },
  parts: readonly Cell[],
): Cell {
  const id = `parcours_premiere_entree|${place.period}|${place.territory}|${measure} implicite`;
  const cell = addImplied(index, id, like, sumOfCells(parts));
  return index.add(cell, { measure, ...place });
}
