import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { shownCount } from './shownCount.ts';

const wholeOf = new Map(
  indicatorCatalogue.flatMap(({ id, partOf, from }) =>
    partOf !== null && from.kind === 'activity' ? [[id, partOf] as const] : [],
  ),
);

/**
 * A “dont” figure never exceeds its whole, nor the whole of its whole: the nearest one may be
 * secret. By year and territory.
 */
export const partsAboveWhole: Rule = ({ contract, rows }) => {
  if (contract.name !== 'activite_annuelle') return [];
  const counts = new Map(
    rows.map((row) => [keyOf(row, String(row.values.indicateur)), row.values.effectif]),
  );
  return rows.flatMap((row) => {
    const { indicateur, territoire_nom, annee, effectif: part } = row.values;
    if (typeof part !== 'number') return [];
    const exceeded = wholesOf(String(indicateur))
      .map((id) => ({ id, count: counts.get(keyOf(row, id)) }))
      .find(({ count }) => typeof count === 'number' && part > count);
    if (exceeded === undefined) return [];
    return [
      error(
        placeOf(row, 'effectif'),
        `${territoire_nom}, ${annee} : ${indicateur} (${shownCount(part, contract)}) dépasse ${exceeded.id} (${shownCount(exceeded.count, contract)}), dont il est une partie`,
        'une partie au plus égale à son tout',
        'corrigez l’un des deux effectifs',
      ),
    ];
  });
};

/** The indicators of which one is a part, the nearest first. */
function wholesOf(id: string): string[] {
  const whole = wholeOf.get(id);
  return whole === undefined ? [] : [whole, ...wholesOf(whole)];
}

function keyOf({ values }: ReadRow, indicator: string): string {
  return [values.annee, values.territoire_niveau, values.territoire_code, indicator].join('|');
}
