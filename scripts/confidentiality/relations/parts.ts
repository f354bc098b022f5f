import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import type { CountIndex } from '../CountIndex.ts';
import type { Cell, Relation } from '../linkedTables.ts';
import { addImplied, differenceOf } from './sumWithRest.ts';

/** part ≤ whole, for the same period and territory. */
export interface PartOf {
  part: string;
  whole: string;
}

/**
 * The “dont” of the catalogue; and entries, of which there is at least one a person: the others are
 * those of people who entered again.
 */
export const partsOfCatalogue: readonly PartOf[] = [
  ...activityIndicators.flatMap(({ id, partOf }) =>
    partOf === null ? [] : [{ part: id, whole: partOf }],
  ),
  { part: 'entrees_formation', whole: 'nombre_entrees_formation' },
];

/**
 * whole = part + complement, for the years: the complement of a “dont” has no row but anyone can
 * subtract, so that it obeys the same rule.
 */
export function parts(index: CountIndex, pairs: readonly PartOf[] = partsOfCatalogue): Relation[] {
  const wholes = Map.groupBy(pairs, ({ part }) => part);
  return index.placed().flatMap(({ cell, measure, period, territory }) =>
    period.length !== 4
      ? []
      : (wholes.get(measure) ?? []).flatMap((pair) => {
          const whole = index.at({ measure: pair.whole, period, territory });
          return whole === undefined ? [] : complement(index, whole, cell);
        }),
  );
}

function complement(index: CountIndex, whole: Cell, part: Cell): Relation[] {
  if (whole.status === 'non_disponible' || part.status === 'non_disponible') return [];
  // What has no object, by rule, is no part of anything.
  if (part.threshold === null) return [];
  const id = `${part.id}|complément dans ${whole.id}`;
  const rest = addImplied(index, id, part, differenceOf(whole, [part]));
  const terms = [
    { cell: whole.id, coefficient: 1 },
    { cell: part.id, coefficient: -1 },
    { cell: rest.id, coefficient: -1 },
  ];
  return [{ rule: 'chiffres « dont » et leur complément', terms, constant: 0 }];
}
