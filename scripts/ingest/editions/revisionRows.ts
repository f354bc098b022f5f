import type { Contract, RowOf } from '../../../src/contracts/contract.ts';
import type { revisions } from '../../../src/contracts/revisions.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { rowKey } from '../../pipeline/rowKey.ts';

export type RevisionRow = RowOf<typeof revisions>;

/** What every value of a dataset becomes that was published and is no longer the same. */
export function revisionRows(
  contract: Contract,
  before: readonly Row[],
  after: readonly Row[],
  { date, reason }: { date: string; reason: string },
): RevisionRow[] {
  const known = new Map(before.map((row) => [rowKey(contract, row), row]));
  return after.flatMap((row) => {
    const cle = rowKey(contract, row);
    const former = known.get(cle);
    if (former === undefined) return [];
    return Object.keys(contract.row.shape).flatMap((colonne) => {
      const [old, now] = [former[colonne], row[colonne] ?? null];
      if (typeof old !== 'number' || old === now) return [];
      return [
        {
          date_revision: date,
          jeu: contract.name,
          cle,
          colonne,
          ancienne_valeur: old,
          nouvelle_valeur: typeof now === 'number' ? now : null,
          motif: reason,
        },
      ];
    });
  });
}
