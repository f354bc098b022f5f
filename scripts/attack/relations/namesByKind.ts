import type { Ledger } from '../system/Ledger.ts';

/** Names split into their parts, by the first of them. */
export type NamesByKind = Map<string, string[][]>;

/** The names that an extraction tells, or that relations made so far. */
export function namesByKind(ledger: Ledger): NamesByKind {
  const names: NamesByKind = new Map();
  for (const name of ledger.cells.keys()) {
    const parts = name.split('|');
    const kind = parts[0] as string;
    const list = names.get(kind);
    if (list) list.push(parts);
    else names.set(kind, [parts]);
  }
  return names;
}
