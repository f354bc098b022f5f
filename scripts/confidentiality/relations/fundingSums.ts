import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { CountIndex } from '../CountIndex.ts';
import type { Relation } from '../linkedTables.ts';
import { sumWithRest } from './sumWithRest.ts';

const all = 'apres_formation|toutes|';

/** After training: those of the Region and the others add up to all the trainings. */
export function fundingSums(index: CountIndex): Relation[] {
  const funders = codesOf('financement').filter((code) => code !== 'toutes');
  return index
    .placedIn('apres_formation')
    .filter(({ measure }) => measure.startsWith(all))
    .flatMap(({ cell, measure, period, territory }) => {
      const parts = funders.map((funder) =>
        index.at({ measure: measure.replace('toutes', funder), period, territory }),
      );
      return sumWithRest('formations selon leur financement', index, cell, parts);
    });
}
