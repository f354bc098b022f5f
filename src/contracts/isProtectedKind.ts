import type { CountKind } from './countKind.ts';

/** No person is behind a small number of them. */
const harmless: ReadonlySet<unknown> = new Set<CountKind>([
  'acts',
  'structures',
  'money',
  'nothing',
]);

/** Is a count of this kind protected by the threshold? People and entries are; so is the unknown. */
export function isProtectedKind(kind: unknown): boolean {
  return !harmless.has(kind);
}
