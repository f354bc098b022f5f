import type { Contract } from '../../src/contracts/contract.ts';
import { counted } from '../ingest/report/counted.ts';
import type { Row } from './SourceFile.ts';

/** Changed rows that are told one by one. */
const told = 10;

/** What changes from the rows of a dataset to others: new, changed and gone rows, in French. */
export function changeLines(
  { key, row }: Contract,
  before: readonly Row[],
  after: readonly Row[],
): string[] {
  const keyOf = (one: Row) => key.map((name) => one[name]).join(', ');
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Map(after.map((one) => [keyOf(one), one]));
  const measured = Object.entries(row.shape)
    .filter(([name, field]) => !key.includes(name) && /number/.test(JSON.stringify(field._zod.def)))
    .map(([name]) => name);
  const columns =
    measured.length > 0 ? measured : Object.keys(row.shape).filter((name) => !key.includes(name));
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
