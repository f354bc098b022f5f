import type { CountIndex, PlacedCell } from '../CountIndex.ts';
import type { Cell } from '../linkedTables.ts';
import { type Relation, sumOf } from '../linkedTables.ts';
import { datedApart } from './cumulatedParts.ts';
import { type PartOf, partsOfCatalogue } from './parts.ts';
import { monthsOf } from './periodSums.ts';
import { addImplied, differenceOf } from './sumWithRest.ts';

const rule = 'cumuls depuis janvier';

/** The measure of the total since January of an indicator. */
const totalOf = (indicator: string) => `cumul|${indicator}`;

/**
 * Totals since January that are published, each rounded apart: a total is that of the period before
 * and the count of its period; a part never exceeds its whole; what is followed by quarter in some
 * territories has, in those that follow it by month, the total of the last month.
 */
export function runningTotals(index: CountIndex): Relation[] {
  for (const total of index.placedIn('cumul')) aliasQuarter(index, total);
  return index
    .placedIn('cumul')
    .flatMap((total) => [...step(index, total), ...complements(index, total)]);
}

function aliasQuarter(index: CountIndex, { cell, measure, period, territory }: PlacedCell): void {
  const month = Number(period.slice(5));
  if (period.includes('T') || month % 3 !== 0) return;
  index.add(cell, { measure, period: `${period.slice(0, 4)}-T${month / 3}`, territory });
}

function step(index: CountIndex, { cell, measure, period, territory }: PlacedCell): Relation[] {
  const before = periodBefore(period);
  const indicator = measure.slice(totalOf('').length);
  const own = index.at({ measure: indicator, period, territory });
  const total = before && index.at({ measure, period: before, territory });
  if (own === undefined || total === undefined) return [];
  return [sumOf(rule, cell.id, [...(total ? [total.id] : []), own.id])];
}

/** The month or quarter before, in the same year. */
function periodBefore(period: string): string | null {
  const year = period.slice(0, 4);
  const steps = period.includes('T')
    ? [1, 2, 3, 4].map((rank) => `${year}-T${rank}`)
    : monthsOf(year);
  return steps[steps.indexOf(period) - 1] ?? null;
}

function complements(index: CountIndex, { cell, measure, period, territory }: PlacedCell) {
  return partsOfCatalogue
    .filter(({ part, whole }) => totalOf(part) === measure && !datedApart.includes(whole))
    .flatMap(({ whole }: PartOf): Relation[] => {
      const total = index.at({ measure: totalOf(whole), period, territory });
      return total === undefined ? [] : [complement(index, total, cell)];
    });
}

function complement(index: CountIndex, whole: Cell, part: Cell): Relation {
  const id = `${part.id}|complément dans ${whole.id}`;
  const rest = addImplied(index, id, part, differenceOf(whole, [part]));
  return sumOf(rule, whole.id, [part.id, rest.id]);
}
