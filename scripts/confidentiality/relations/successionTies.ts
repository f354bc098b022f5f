import type { Territory } from '../../pipeline/rules/territoryRegister.ts';
import { type Succession, successions } from '../../pipeline/succession.ts';
import type { CountIndex, Place } from '../CountIndex.ts';
import { type RowCell, rowCells } from '../cells/countCells.ts';
import { countedTables } from '../cells/countedFields.ts';
import type { Row, TableRows } from '../cells/tableRows.ts';
import { type Cell, cellOf, type Relation, type Span, sumOf, type Tie } from '../linkedTables.ts';
import { type TerritoryTree, territoryName, territoryTree } from '../territoryTree.ts';
import { yearMeasure } from './extractionTies.ts';

const rule = 'mêmes jeunes, avant et après une fusion ou une division';

export interface Tied {
  relations: Relation[];
  ties: Tie[];
}

/**
 * Structures that merge or are split have the same people before and after, all together. Two tables
 * may count them so: a closed year under the former names, and its cohort, counted again, under the
 * new; what an earlier edition published of a period under the former names (`former`, the latest
 * first), and what is published now. What an ended structure kept secret stays to be protected.
 */
export function successionTies(
  index: CountIndex,
  tree: TerritoryTree,
  register: readonly Territory[],
  former: readonly TableRows[],
): Tied {
  const changes = changesOf(register);
  const own = cohortTies(index, tree, changes);
  const others = former.map((rows) => formerTies(index, tree, { rows, register, changes }));
  return {
    relations: [own, ...others].flatMap(({ relations }) => relations),
    ties: [own, ...others].flatMap(({ ties }) => ties),
  };
}

type Changes = (one: number, other: number) => readonly Succession[];

/** Successions between two years, the earlier first. */
function changesOf(register: readonly Territory[]): Changes {
  const known = new Map<string, readonly Succession[]>();
  return (one, other) => {
    if (one === other) return [];
    const span = { from: Math.min(one, other), to: Math.max(one, other) };
    const key = `${span.from}-${span.to}`;
    const found = known.get(key) ?? successions(register, span);
    known.set(key, found);
    return found;
  };
}

const nameOf = ({ level, code }: Territory) => territoryName(level, code);

/** A cohort under later structures, and the first receptions of its year under those of the year. */
function cohortTies(index: CountIndex, tree: TerritoryTree, changes: Changes): Tied {
  const tied: Tied = { relations: [], ties: [] };
  const periods = Map.groupBy(index.placedIn('cohorte'), ({ measure, period }) =>
    [measure, period].join('@'),
  );
  for (const [placed] of periods.values()) {
    if (placed === undefined) continue;
    const { measure, period } = placed;
    const name = yearMeasure(placed);
    const year = Number(period);
    const at = (table: string, counted: string) => (one: Territory) =>
      index.at({
        measure: counted,
        period,
        territory: tree.canonical(nameOf(one), year, table),
      });
    const [then, now] = ['activite_annuelle', 'parcours_situations'].map((table) =>
      tree.structureYear(table, year),
    ) as [number, number];
    if (name === null || now <= then) continue;
    for (const { before, after } of changes(then, now)) {
      const sides = [
        before.map(at('activite_annuelle', name)),
        after.map(at('parcours_situations', measure)),
      ];
      tie(index, sides, tied);
    }
  }
  return tied;
}

interface Former {
  rows: TableRows;
  register: readonly Territory[];
  changes: Changes;
}

/** What was published of the former structures, beside what is of the new ones. */
function formerTies(index: CountIndex, tree: TerritoryTree, former: Former): Tied {
  const tied: Tied = { relations: [], ties: [] };
  for (const pairs of formerGroups(index, tree, former)) {
    if (pairs.some(({ then, now }) => areApart(then, now))) continue;
    for (const { then, now } of pairs) {
      const known = then.map((cell) => index.addUnplaced({ ...cell, frozen: true }));
      tie(index, [known, now], tied);
    }
  }
  return tied;
}

/** Counts of one measure and period, before and after. */
interface Pair {
  then: Cell[];
  now: Cell[];
}

/** Pairs of each succession, table family and year: they are taken for the same people, or not. */
function formerGroups(
  index: CountIndex,
  tree: TerritoryTree,
  { rows, register, changes }: Former,
): Pair[][] {
  const before = territoryTree(register, rows);
  const groups = new Map<string, Pair[]>();
  for (const [table, own] of Object.entries(rows)) {
    const yearsOf = (year: number) =>
      [before.structureYear(table, year), tree.structureYear(table, year)] as const;
    const periodOf = countedTables[table]?.period ?? (() => '');
    const local = own.filter(
      (row) =>
        row.territoire_niveau === 'mission_locale' &&
        changes(...yearsOf(Number(periodOf(row).slice(0, 4)))).length > 0,
    );
    const cells = cellsByPlace(table, local, before);
    for (const [key, sample] of samples(cells)) {
      const { place } = sample;
      const year = Number(place.period.slice(0, 4));
      const years = yearsOf(year);
      for (const change of changes(...years)) {
        const [olds, news] =
          years[0] < years[1] ? [change.before, change.after] : [change.after, change.before];
        const then = olds.flatMap((one) => cells.get(`${key}@${nameOf(one)}`)?.cell ?? []);
        const now = news.flatMap(
          (one) =>
            index.at({ ...place, territory: tree.canonical(nameOf(one), year, table) }) ?? [],
        );
        if (then.length < olds.length || now.length < news.length) continue;
        const group = [table, year, ...olds.map(({ code }) => code)].join('|');
        const pairs = groups.get(group) ?? [];
        pairs.push({ then, now });
        groups.set(group, pairs);
      }
    }
  }
  return [...groups.values()];
}

/** The cells of rows of missions locales, by measure, period and the name that the row gives. */
function cellsByPlace(
  table: string,
  rows: readonly Row[],
  tree: TerritoryTree,
): Map<string, RowCell> {
  return new Map(
    rows.flatMap((row) =>
      rowCells(table, row, tree)
        .filter(({ cell }) => cell.rounded && cell.status !== 'non_disponible')
        .map((one) => {
          const name = territoryName('mission_locale', String(row.territoire_code));
          const { measure, period } = one.place;
          const cell = { ...one.cell, id: `${one.cell.id} avant` };
          return [`${measure}@${period}@${name}`, { ...one, cell }] as const;
        }),
    ),
  );
}

/** One cell of each measure and period. */
function samples(cells: ReadonlyMap<string, RowCell>): Map<string, { place: Place }> {
  return new Map(
    [...cells.values()].map((one) => [`${one.place.measure}@${one.place.period}`, one] as const),
  );
}

/** Do the published values deny that the people are the same? What is hidden does not say. */
function areApart(then: readonly Cell[], now: readonly Cell[]): boolean {
  const [before, after] = [sumSpan(then), sumSpan(now)];
  if (before === null || after === null) return false;
  return before[1] < after[0] || after[1] < before[0];
}

function sumSpan(cells: readonly Cell[]): Span | null {
  let [low, high] = [0, 0];
  for (const { value, range } of cells) {
    const span = value === null ? range : ([value, value] as const);
    if (span === null) return null;
    low += span[0];
    high += span[1];
  }
  return [low, high];
}

/** Ties the sums of two sides; not those of which a row is not available, or absent. */
function tie(
  index: CountIndex,
  sides: readonly (readonly (Cell | undefined)[])[],
  { relations, ties }: Tied,
): void {
  const known = sides.map((side) =>
    side.filter((cell) => cell !== undefined && cell.status !== 'non_disponible'),
  ) as Cell[][];
  if (known.some((side, rank) => side.length === 0 || side.length < (sides[rank]?.length ?? 0))) {
    return;
  }
  const ids = known.map((side) => {
    const parts = side.map(({ id }) => id);
    if (parts.length === 1) return parts[0] as string;
    const id = `ensemble de ${parts.join(' + ')}`;
    if (index.byId(id) === undefined) relations.push(sumOf(rule, id, parts));
    const sum = cellOf(id, null, { threshold: null, status: 'implicite', implied: true });
    return index.addUnplaced(sum).id;
  }) as [string, string];
  ties.push({ rule, cells: ids, width: 0 });
}
