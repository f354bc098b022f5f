import type { CountIndex, PlacedCell } from '../CountIndex.ts';
import type { Cell, Relation } from '../linkedTables.ts';
import { sumOf } from '../linkedTables.ts';
import { partsOfCatalogue } from './parts.ts';
import { addImplied, sumOfCells, sumWithRest } from './sumWithRest.ts';

const rule = 'sommes de périodes';

/** People seen in a month come back the next, and totals since January hold the months before. */
const isAdditive = (measure: string) =>
  measure !== 'jeunes_vus_dans_le_mois' && !measure.startsWith('cumul|');

/** Parts of each measure: where one of them is counted by quarter, so is what is left of the whole. */
const partsOfWhole = Map.groupBy(partsOfCatalogue, ({ whole }) => whole);

const monthsByYear = new Map<string, readonly string[]>();

/** The twelve months of a year, AAAA-MM: the same strings, which are found faster than new ones. */
export function monthsOf(year: string): readonly string[] {
  const months =
    monthsByYear.get(year) ??
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  monthsByYear.set(year, months);
  return months;
}

/**
 * Months add up to their quarter, and quarters (months where there is none) to their year. A
 * quarter published for some territories alone, or of a part alone, is implied for the others that
 * publish its months.
 */
export function periodSums(index: CountIndex): Relation[] {
  const placed = index.placed().filter(({ measure }) => isAdditive(measure));
  const years = Map.groupBy(placed, ({ measure, period }) => `${measure}@${period.slice(0, 4)}`);
  const quartersOf = (key: string) =>
    (years.get(key) ?? []).map(({ period }) => period).filter((period) => period.includes('T'));
  return [...years].flatMap(([key, cells]) => {
    const [measure = '', year = ''] = key.split('@');
    const parts = (partsOfWhole.get(measure) ?? []).map(({ part }) => `${part}@${year}`);
    const quarters = new Set([key, ...parts].flatMap(quartersOf));
    const territories = Map.groupBy(cells, ({ territory }) => territory);
    return [...territories.values()].flatMap((own) => yearSums(index, own, quarters));
  });
}

/** Sums of one measure, year and territory. */
function yearSums(index: CountIndex, cells: PlacedCell[], quarters: Set<string>): Relation[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { measure, territory } = first;
  const year = first.period.slice(0, 4);
  const at = (period: string) => index.at({ measure, territory, period });
  const relations: Relation[] = [];
  for (const quarter of [...quarters].sort()) {
    const rank = Number(quarter.slice(-1));
    const months = monthsOf(year)
      .slice(3 * rank - 3, 3 * rank)
      .map(at);
    relations.push(...quarterSum(index, { measure, territory, period: quarter }, months));
  }
  const total = at(year);
  if (total === undefined) return relations;
  const parts =
    quarters.size > 0 ? [1, 2, 3, 4].map((rank) => at(`${year}-T${rank}`)) : monthsOf(year).map(at);
  return [...relations, ...sumWithRest(rule, index, total, parts)];
}

function quarterSum(
  index: CountIndex,
  place: { measure: string; territory: string; period: string },
  months: readonly (Cell | undefined)[],
): Relation[] {
  const total = index.at(place);
  if (total !== undefined) return sumWithRest(rule, index, total, months);
  const present = months.filter((month) => month !== undefined);
  const [first] = present;
  if (first === undefined || present.length < months.length) return [];
  const value = sumOfCells(present);
  const id = `${first.id}|${place.period} implicite`;
  const implied = addImplied(index, id, first, value);
  const { measure, territory, period } = place;
  index.add(implied, { measure, territory, period });
  return [
    sumOf(
      rule,
      implied.id,
      present.map(({ id: month }) => month),
    ),
  ];
}
