import type { Contract } from '../../../src/contracts/contract.ts';
import { fieldShapes } from '../read/fieldShape.ts';

/** The columns of a dataset that a revision may change: its numbers, but for those of its key. */
export function measuredColumns(contract: Contract): string[] {
  return fieldShapes(contract)
    .filter(({ name, type }) => type !== 'string' && !contract.key.includes(name))
    .map(({ name }) => name);
}

/** The other columns that are not of its key: texts, that a final edition keeps as they are. */
export function describedColumns(contract: Contract): string[] {
  const measured = measuredColumns(contract);
  return Object.keys(contract.row.shape).filter(
    (name) => !measured.includes(name) && !contract.key.includes(name) && name !== 'statut_valeur',
  );
}
