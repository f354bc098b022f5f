import type { CountIndex } from '../CountIndex.ts';
import { cohortMeasure } from '../cells/countedFields.ts';
import { eventsOf, lifeTableMeasure } from '../cells/lifeTableFields.ts';
import { type Cell, type Relation, sumOf } from '../linkedTables.ts';
import { type LifeTable, lifeTablesOf } from './lifeTablesOf.ts';
import { addImplied, differenceOf, sumOfCells, sumWithRest } from './sumWithRest.ts';

const rule = 'tables de première entrée';

/**
 * Life tables: those followed and those already in the situation are the cohort; those followed are
 * the ones who entered, whose follow-up stopped, or who are still at risk; what is cumulated never
 * falls, and grows by the entries of the months between.
 */
export function lifeTables(index: CountIndex): Relation[] {
  return lifeTablesOf(index).flatMap((table) => [
    ...cohortSum(index, table),
    ...table.months.flatMap((month) => atRisk(index, table, month)),
    ...cumulated(table).flatMap((cells) => growth(index, cells)),
  ]);
}

/** Those followed and those already there are the cohort, published elsewhere or implied. */
function cohortSum(index: CountIndex, table: LifeTable): Relation[] {
  const { population, issue, at } = table;
  const parts = [
    at(lifeTableMeasure.followed(population, issue)),
    at(lifeTableMeasure.already(population, issue)),
  ];
  const [followed, already] = parts;
  if (followed === undefined || already === undefined) return [];
  const cohort = at(cohortMeasure(population)) ?? impliedCohort(index, table, followed, already);
  return [sumOf(rule, cohort.id, [followed.id, already.id])];
}

function impliedCohort(
  index: CountIndex,
  { population, period, territory }: LifeTable,
  followed: Cell,
  already: Cell,
): Cell {
  const measure = cohortMeasure(population);
  const id = `${followed.table}|${period}|${territory}|${measure} implicite`;
  const cohort = addImplied(index, id, followed, sumOfCells([followed, already]));
  return index.add(cohort, { measure, period, territory });
}

/** Followed = entered + stopped + still at risk, under each hypothesis. */
function atRisk(
  index: CountIndex,
  { population, issue, at }: LifeTable,
  month: number,
): Relation[] {
  const followed = at(lifeTableMeasure.followed(population, issue));
  const entered = eventsOf(issue).map((event) =>
    at(lifeTableMeasure.entries(population, issue, month, event)),
  );
  const censored = at(lifeTableMeasure.censored(population, issue, 'perdu_censure', month));
  if (followed === undefined || entered.includes(undefined)) return [];
  const rest = (name: string, gone: readonly (Cell | undefined)[]) =>
    sumWithRest(`${rule}, à ${month} mois${name}`, index, followed, [...gone, undefined]);
  return [...rest('', entered), ...(censored ? rest(', suivis', [...entered, censored]) : [])].map(
    (relation) => ({ ...relation, rule }),
  );
}

/** The cells of what is cumulated, month after month: each event, and stopped follow-ups. */
function cumulated({ population, issue, months, at }: LifeTable): Cell[][] {
  const { entries, censored } = lifeTableMeasure;
  const series = [
    ...eventsOf(issue).map((event) =>
      months.map((month) => at(entries(population, issue, month, event))),
    ),
    months.map((month) => at(censored(population, issue, 'perdu_censure', month))),
  ];
  return series.map((cells) => cells.filter((cell) => cell !== undefined));
}

/** Between two months, those who entered are people too. */
function growth(index: CountIndex, cells: readonly Cell[]): Relation[] {
  return cells.slice(1).map((cell, rank) => {
    const before = cells[rank] as Cell;
    const added = addImplied(
      index,
      `${cell.id}|depuis le mois précédent`,
      cell,
      differenceOf(cell, [before]),
    );
    return sumOf(rule, cell.id, [before.id, added.id]);
  });
}
