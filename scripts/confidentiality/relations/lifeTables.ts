import type { CountIndex } from '../CountIndex.ts';
import { eventsOf } from '../cells/countedFields.ts';
import { type Cell, type Relation, sumOf } from '../linkedTables.ts';
import { addImplied, differenceOf, sumOfCells } from './sumWithRest.ts';

const rule = 'tables de première entrée';

/** Cells of one life table at one territory, by month and name. */
interface LifeTable {
  population: string;
  period: string;
  territory: string;
  already: Cell | undefined;
  months: Map<number, Map<string, Cell>>;
  issue: string;
}

/**
 * Life tables: at risk the next month (or group of months) = at risk − events − censored, what is
 * left after the last one being implied; and at risk at first + already in the situation = the
 * cohort, whatever the outcome and the hypothesis.
 */
export function lifeTables(index: CountIndex): Relation[] {
  return [...tablesOf(index)].flatMap((table) => {
    const months = [...table.months].sort(([a], [b]) => a - b).map(([, cells]) => cells);
    const first = months[0]?.get('a_risque');
    return [
      ...months.flatMap((cells, rank) => step(index, table, cells, months[rank + 1])),
      ...(first && table.already ? cohort(index, table, [first, table.already]) : []),
    ];
  });
}

function step(
  index: CountIndex,
  { issue }: LifeTable,
  cells: ReadonlyMap<string, Cell>,
  next: ReadonlyMap<string, Cell> | undefined,
): Relation[] {
  const atRisk = cells.get('a_risque');
  const exits = [...eventsOf(issue), 'censures'].map((name) => cells.get(name));
  const known = exits.filter((exit) => exit !== undefined);
  if (atRisk === undefined || known.length < exits.length) return [];
  const left =
    next?.get('a_risque') ??
    addImplied(index, `${atRisk.id}|encore à risque ensuite`, atRisk, differenceOf(atRisk, known));
  return [
    sumOf(
      rule,
      atRisk.id,
      [...known, left].map(({ id }) => id),
    ),
  ];
}

/** One implied total for all the tables of a population, or the chronogram's where it is equal. */
function cohort(index: CountIndex, table: LifeTable, parts: readonly Cell[]): Relation[] {
  const { population, period, territory } = table;
  const value = sumOfCells(parts);
  const ids = parts.map(({ id }) => id);
  const observed = index.at({ measure: `situations|${population}|0|observes`, period, territory });
  if (observed && value !== null && observed.value === value) {
    return [sumOf(rule, observed.id, ids)];
  }
  const id = `parcours_premiere_entree|${period}|${territory}|${population}|cohorte`;
  const there = index.byId(id);
  // Tables that do not follow the same people are not tied.
  if (there && there.value !== null && value !== null && there.value !== value) return [];
  return [sumOf(rule, addImplied(index, id, parts[0] as Cell, value).id, ids)];
}

function tablesOf(index: CountIndex): Iterable<LifeTable> {
  const tables = new Map<string, LifeTable>();
  const pattern =
    /^premiere_entree\|(.+)\|([a-z_]+)\|([a-z_]+)\|(?:(\d+)\|([a-z_]+)|deja_en_situation)$/;
  for (const { cell, measure, period, territory } of index.placed()) {
    const found = pattern.exec(measure);
    if (found === null) continue;
    const [, population = '', issue = '', hypothesis, month, name = ''] = found;
    const key = [population, issue, hypothesis, period, territory].join('|');
    const empty = { population, period, territory, issue, already: undefined, months: new Map() };
    const table: LifeTable = tables.get(key) ?? empty;
    tables.set(key, table);
    if (month === undefined) table.already = cell;
    else {
      const cells = table.months.get(Number(month)) ?? new Map<string, Cell>();
      table.months.set(Number(month), cells.set(name, cell));
    }
  }
  return tables.values();
}
