import type { CountIndex } from '../CountIndex.ts';
import { eventsOf, lifeTableMeasure } from '../cells/lifeTableFields.ts';
import { type Cell, type Relation, sumOf } from '../linkedTables.ts';
import { type LifeTable, lifeTablesOf } from './lifeTablesOf.ts';
import { addImplied, differenceOf, sumOfCells } from './sumWithRest.ts';

const rule = 'tables de première entrée';

/**
 * Life tables: at risk at the next span of months = at risk − entries − censored, what is left
 * after the last one being implied; and at risk at first + already in the situation = the cohort.
 */
export function lifeTables(index: CountIndex): Relation[] {
  return lifeTablesOf(index).flatMap((table) => {
    const atRisk = table.spans.map(
      ({ span }) =>
        table.at(
          lifeTableMeasure.atRisk(table.population, table.issue, table.hypothesis, span),
        ) as Cell,
    );
    const already = table.at(lifeTableMeasure.already(table.population, table.issue));
    return [
      ...table.spans.flatMap(({ span }, rank) =>
        step(index, table, span, atRisk[rank] as Cell, atRisk[rank + 1]),
      ),
      ...(already ? cohort(index, table, atRisk[0] as Cell, already) : []),
    ];
  });
}

function step(
  index: CountIndex,
  { population, issue, hypothesis, at }: LifeTable,
  span: string,
  atRisk: Cell,
  next: Cell | undefined,
): Relation[] {
  const { entries, censored } = lifeTableMeasure;
  const exits = [
    ...eventsOf(issue).map((event) => at(entries(population, issue, span, event))),
    at(censored(population, issue, hypothesis, span)),
  ];
  const known = exits.filter((exit) => exit !== undefined);
  if (known.length < exits.length) return [];
  const left =
    next ??
    addImplied(index, `${atRisk.id}|encore à risque ensuite`, atRisk, differenceOf(atRisk, known));
  return [
    sumOf(
      rule,
      atRisk.id,
      [...known, left].map(({ id }) => id),
    ),
  ];
}

/**
 * The cohort is the chronogram's; without a chronogram, one implied total for all the tables of
 * the population. Tables that visibly do not follow the same people are not tied.
 */
function cohort(
  index: CountIndex,
  { population, period, territory, at }: LifeTable,
  atRisk: Cell,
  already: Cell,
): Relation[] {
  const value = sumOfCells([atRisk, already]);
  const id = `parcours_premiere_entree|${period}|${territory}|${population}|cohorte`;
  const total = at(`situations|${population}|0|observes`) ?? index.byId(id);
  if (total && total.value !== null && value !== null && total.value !== value) return [];
  const whole = total ?? addImplied(index, id, atRisk, value);
  return [sumOf(rule, whole.id, [atRisk.id, already.id])];
}
