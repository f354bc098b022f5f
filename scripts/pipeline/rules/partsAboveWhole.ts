import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';

const wholeOf = new Map(
  indicatorCatalogue.flatMap(({ id, partOf, from }) =>
    partOf !== null && from.kind === 'activity' ? [[id, partOf] as const] : [],
  ),
);

/** A “dont” figure never exceeds its whole, by year and territory. */
export const partsAboveWhole: Rule = ({ contract, rows }) => {
  if (contract.name !== 'activite_annuelle') return [];
  const counts = new Map(
    rows.map((row) => [keyOf(row, String(row.values.indicateur)), row.values.effectif]),
  );
  return rows.flatMap((row) => {
    const part = row.values.effectif;
    const wholeId = wholeOf.get(String(row.values.indicateur));
    const whole = wholeId === undefined ? null : counts.get(keyOf(row, wholeId));
    if (typeof part !== 'number' || typeof whole !== 'number' || part <= whole) return [];
    const { indicateur, territoire_nom, annee } = row.values;
    return [
      error(
        placeOf(row, 'effectif'),
        `${territoire_nom}, ${annee} : ${indicateur} (${part}) dépasse ${wholeId} (${whole}), dont il est une partie`,
        'une partie au plus égale à son tout',
        'corrigez l’un des deux effectifs',
      ),
    ];
  });
};

function keyOf({ values }: ReadRow, indicator: string): string {
  return [values.annee, values.territoire_niveau, values.territoire_code, indicator].join('|');
}
