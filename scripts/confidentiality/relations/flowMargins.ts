import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { CountIndex, PlacedCell } from '../CountIndex.ts';
import { type Cell, type Relation, sumOf } from '../linkedTables.ts';
import { isProfileOf, receptionMeasure } from './receptionSituations.ts';
import { addImplied, sumOfCells } from './sumWithRest.ts';

const situations = codesOf('situation');

/**
 * Flows from the situation at the first reception to that of a later month: both margins are
 * counts of people. That of arrivals is the chronogram's month, where it is published: both count
 * the young people whose month is observed.
 */
export function flowMargins(index: CountIndex): Relation[] {
  return index.placedIn('transitions').flatMap((placed) => {
    const found = /^transitions\|(.+)\|(\d+)\|suivis_complets$/.exec(placed.measure);
    if (found === null) return [];
    const [, population = '', horizon = ''] = found;
    return tableMargins(index, placed, population, horizon);
  });
}

function tableMargins(
  index: CountIndex,
  placed: PlacedCell,
  population: string,
  horizon: string,
): Relation[] {
  const { cell, period, territory } = placed;
  // Followed to the end, they are the whole cohort of the profile of first receptions.
  const isProfile = population === 'ensemble' && isProfileOf(index, placed);
  const at = (measure: string) => index.at({ measure, period, territory });
  const flow = (from: string, to: string) =>
    at(`transitions|${population}|${horizon}|${from}|${to}`);
  const departures = situations.map((from) =>
    margin(
      index,
      cell,
      `départ ${from}`,
      situations.map((to) => flow(from, to)),
      isProfile ? at(receptionMeasure(from)) : undefined,
    ),
  );
  const arrivals = situations.map((to) =>
    margin(
      index,
      cell,
      `arrivée ${to}`,
      situations.map((from) => flow(from, to)),
      at(`situations|${population}|${horizon}|${to}`),
    ),
  );
  const margins = [departures, arrivals].filter((side) => side.every((one) => one !== null));
  const observed = at(`situations|${population}|${horizon}|observes`);
  return [
    ...margins.flat().map(({ relation }) => relation),
    ...margins.map((side) =>
      sumOf(
        rule,
        cell.id,
        side.map(({ id }) => id),
      ),
    ),
    ...(observed ? [sumOf(rule, cell.id, [observed.id])] : []),
  ];
}

const rule = 'flux entre situations';

/** The sum of a line of flows: a published cell, or an implied one; null without all the flows. */
function margin(
  index: CountIndex,
  total: Cell,
  name: string,
  flows: readonly (Cell | undefined)[],
  published?: Cell,
): { id: string; relation: Relation } | null {
  const cells = flows.filter((flow) => flow !== undefined);
  if (cells.length < flows.length) return null;
  const whole = published ?? addImplied(index, `${total.id}|${name}`, total, sumOfCells(cells));
  return {
    id: whole.id,
    relation: sumOf(
      rule,
      whole.id,
      cells.map(({ id }) => id),
    ),
  };
}
