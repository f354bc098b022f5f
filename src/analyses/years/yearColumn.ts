import type { Contract } from '../../contracts/contract.ts';

/** Columns of the year that a row tells of; a dataset has one of them at most. */
export const yearColumns = ['cohorte', 'annee', 'annee_sortie'] as const;

/** The column of the year of a dataset, null where its rows have no year of their own. */
export function yearColumn({ key }: Pick<Contract, 'key'>): string | null {
  return yearColumns.find((column) => (key as readonly string[]).includes(column)) ?? null;
}
