import type { Contract } from '../../src/contracts/contract.ts';
import { counted } from '../ingest/report/counted.ts';
import { describedColumns, measuredColumns } from '../pipeline/revisions/measuredColumns.ts';
import type { Row } from './SourceFile.ts';

/** Changed rows that are told one by one. */
const told = 10;

/** What changes from the rows of a dataset to others: new, changed and gone rows, in French. */
export function changeLines(
  contract: Contract,
  before: readonly Row[],
  after: readonly Row[],
): string[] {
  const keyOf = (one: Row) => contract.key.map((name) => one[name]).join(', ');
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Map(after.map((one) => [keyOf(one), one]));
  const measured = measuredColumns(contract);
  const columns = measured.length > 0 ? measured : describedColumns(contract);
  const changes = [...now].flatMap(([id, one]) => {
    const was = old.get(id);
    if (was === undefined) return [];
    return columns
      .filter((name) => (was[name] ?? null) !== (one[name] ?? null))
      .map((name) => `  ${id} : ${name} passe de ${was[name] ?? 'rien'} à ${one[name] ?? 'rien'}`);
  });
  const added = [...now.keys()].filter((id) => !old.has(id)).length;
  const gone = [...old.keys()].filter((id) => !now.has(id)).length;
  return [
    `${counted(after.length, 'ligne')} : ${counted(added, 'nouvelle')}, ${counted(changes.length, 'valeur changée', 'valeurs changées')}, ${counted(gone, 'retirée')}.`,
    ...changes.slice(0, told),
    ...(changes.length > told
      ? [`  et ${counted(changes.length - told, 'autre valeur', 'autres valeurs')}.`]
      : []),
  ];
}
