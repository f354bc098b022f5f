import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { CountIndex, Place } from '../CountIndex.ts';
import { cohortMeasure } from '../cells/countedFields.ts';
import { type Cell, type Relation, sumOf } from '../linkedTables.ts';
import { addImplied, sumOfCells } from './sumWithRest.ts';

const situations = codesOf('situation');

/** The measure of an implied margin: people of a cohort by their situation at the first reception. */
export function departureMeasure(population: string, situation: string): string {
  return `depart|${population}|${situation}`;
}

/**
 * Flows from the situation at the first reception to that of a later month: both margins are
 * counts of people, and add up to the cohort. That of departures is the same at every horizon; that
 * of arrivals is the chronogram's month, where it is published.
 */
export function flowMargins(index: CountIndex): Relation[] {
  const found = index.placedIn('transitions').flatMap(({ measure, period, territory, cell }) => {
    const [, population, horizon] = /^transitions\|(.+)\|(\d+)\|/.exec(measure) ?? [];
    if (population === undefined || horizon === undefined) return [];
    if (cell.status === 'non_disponible') return [];
    return [
      {
        key: [population, horizon, period, territory].join('|'),
        population,
        horizon,
        period,
        territory,
      },
    ];
  });
  const tables = new Map(found.map((table) => [table.key, table]));
  return [...tables.values()].flatMap((table) => tableMargins(index, table));
}

interface FlowTable {
  population: string;
  horizon: string;
  period: string;
  territory: string;
}

function tableMargins(index: CountIndex, { population, horizon, ...place }: FlowTable): Relation[] {
  const at = (measure: string) => index.at({ measure, ...place });
  const total = at(cohortMeasure(population));
  if (total === undefined) return [];
  const flow = (from: string, to: string) =>
    at(`transitions|${population}|${horizon}|${from}|${to}`);
  const departures = situations.map((from) => {
    const measure = departureMeasure(population, from);
    const flows = situations.map((to) => flow(from, to));
    return margin(index, total, { measure, ...place }, flows);
  });
  const arrivals = situations.map((to) => {
    const measure = `situations|${population}|${horizon}|${to}`;
    const flows = situations.map((from) => flow(from, to));
    return margin(index, total, { measure, ...place }, flows);
  });
  const margins = [departures, arrivals].filter((side) => side.every((one) => one !== null));
  return [
    ...margins.flat().map(({ relation }) => relation),
    ...margins.map((side) =>
      sumOf(
        rule,
        total.id,
        side.map(({ id }) => id),
      ),
    ),
  ];
}

const rule = 'flux entre situations';

/** The sum of a line of flows: a published cell, or an implied one; null without all the flows. */
function margin(
  index: CountIndex,
  total: Cell,
  place: Place,
  flows: readonly (Cell | undefined)[],
): { id: string; relation: Relation } | null {
  const cells = flows.filter((flow) => flow !== undefined);
  if (cells.length < flows.length) return null;
  const whole = index.at(place) ?? implied(index, total, place, cells);
  return {
    id: whole.id,
    relation: sumOf(
      rule,
      whole.id,
      cells.map(({ id }) => id),
    ),
  };
}

function implied(index: CountIndex, like: Cell, place: Place, cells: readonly Cell[]): Cell {
  const id = `${like.table}|${place.period}|${place.territory}|${place.measure} implicite`;
  return index.add(addImplied(index, id, like, sumOfCells(cells)), place);
}
