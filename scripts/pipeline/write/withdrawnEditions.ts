import { retraits } from '../../../src/contracts/retraits.ts';
import {
  type WithdrawnEdition,
  withdrawnEdition,
} from '../../../src/contracts/withdrawnEdition.ts';
import { madeFrom } from '../derive/madeFrom.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';

/** What `manifest.json` tells of the withdrawn editions, in the order in which they are recorded. */
export function withdrawnEditions(tables: readonly PublishedTable[]): WithdrawnEdition[] {
  const byName = new Map(tables.map((table) => [table.contract.name, table]));
  return (byName.get(retraits.name)?.rows ?? []).map((row) => {
    const name = String(row.jeu);
    const next = byName.get(name)?.editions.find(({ file }) => file === `${row.edition}.csv`);
    return withdrawnEdition.parse({
      ...row,
      remplacee_le: next?.publishedOn ?? null,
      jeux: [name, ...madeFrom(name)],
    });
  });
}
