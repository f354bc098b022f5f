import type { Contract } from './contract.ts';

/** The key of a row as `revisions` writes it: `champ=valeur;champ=valeur`. */
export function rowKey(contract: Contract, row: Readonly<Record<string, unknown>>): string {
  return contract.key.map((name) => `${name}=${row[name] ?? ''}`).join(';');
}

/** The columns of a key and their values, as text: what `rowKey` wrote, read back. */
export function keyValues(key: string): [column: string, value: string][] {
  return key.split(';').map((part) => {
    const [column = '', ...value] = part.split('=');
    return [column, value.join('=')];
  });
}
