import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { CountIndex } from '../CountIndex.ts';
import type { Relation } from '../linkedTables.ts';
import { sumWithRest } from './sumWithRest.ts';

/** Tables of situations, and the measure that all the situations of a month add up to. */
const total = /^(situations\|.+)\|observes$|^(apres_formation\|.+)\|suivis_complets$/;

/**
 * Chronogram and situations after training: the situations of a month add up to the young people
 * observed, or followed to the end.
 */
export function situationMargins(index: CountIndex): Relation[] {
  const tables = ['apres_formation', 'situations'].flatMap((family) => index.placedIn(family));
  return tables.flatMap(({ cell, measure, period, territory }) => {
    const found = total.exec(measure);
    if (found === null) return [];
    const parts = codesOf('situation').map((situation) =>
      index.at({ measure: `${found[1] ?? found[2]}|${situation}`, period, territory }),
    );
    return sumWithRest('situations d’un même mois', index, cell, parts);
  });
}
