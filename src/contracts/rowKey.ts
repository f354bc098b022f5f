import type { Contract } from './contract.ts';

/** The key of a row as `revisions` writes it: `champ=valeur;champ=valeur`. */
export function rowKey(contract: Contract, row: Readonly<Record<string, unknown>>): string {
  return contract.key.map((name) => `${name}=${row[name] ?? ''}`).join(';');
}
