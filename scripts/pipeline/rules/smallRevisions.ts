import { rowKey } from '../../../src/contracts/rowKey.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { type Dataset, placeOf, statusOf } from '../dataset.ts';
import { isSmallGap, smallGapRemedy } from '../revisions/isSmallGap.ts';
import type { Revision } from '../revisions/Revision.ts';
import { recordedRevisions } from '../revisions/recordedRevisions.ts';
import type { Rule } from './rule.ts';

/**
 * No revision of a final count of people leads to a value that is 1 to 4 away from one that was
 * published before: whoever kept both would know of those few people.
 */
export const smallRevisions: Rule = (dataset, datasets) => {
  if (dataset.contract.name !== 'revisions') return [];
  const byDataset = Map.groupBy(recordedRevisions(dataset), ({ dataset: name }) => name);
  return [...byDataset].flatMap(([name, own]) => {
    const revised = datasets.get(name);
    return revised === undefined ? [] : smallGaps(own, revised);
  });
};

function smallGaps(revisions: readonly Revision[], dataset: Dataset): Anomaly[] {
  const { contract } = dataset;
  const final = new Map(
    dataset.rows
      .filter(({ edition }) => statusOf(dataset, edition) === 'definitif')
      .map(({ values }) => [rowKey(contract, values), values] as const),
  );
  const cells = Map.groupBy(revisions, ({ key, column }) => `${key}|${column}`);
  return [...cells.values()].flatMap((chain) =>
    chain.flatMap(({ row, key, column, after }, rank) => {
      const values = final.get(key);
      if (values === undefined) return [];
      const isNear = chain
        .slice(0, rank + 1)
        .some(({ before }) => isSmallGap(contract, values, column, before, after));
      return isNear ? [smallGapError(placeOf(row, 'nouvelle_valeur'))] : [];
    }),
  );
}

function smallGapError(place: Parameters<typeof error>[0]): Anomaly {
  return error(
    place,
    'un effectif définitif de jeunes est révisé de 1 à 4 : l’écart désigne des personnes',
    'un effectif de jeunes qui change de 5 au moins, ou pas du tout',
    `supprimez cette ligne, et ${smallGapRemedy()}`,
  );
}
