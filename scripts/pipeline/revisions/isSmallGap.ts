import type { Contract } from '../../../src/contracts/contract.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { countsPeople } from '../countsPeople.ts';
import type { Cell } from '../dataset.ts';
import type { CellState } from './CellState.ts';

/**
 * Are two published values of a count of people so near that their difference is itself a small
 * count? Whoever kept both would know of one to four people.
 */
export function isSmallGap(
  contract: Contract,
  row: Row,
  column: string,
  before: CellState,
  after: CellState,
): boolean {
  if (contract.threshold === null || before.value === null || after.value === null) return false;
  const gap = Math.abs(after.value - before.value);
  const cells = row as Readonly<Record<string, Cell>>;
  return gap > 0 && gap < contract.threshold && countsPeople(contract, column, cells);
}

/** What to do instead, in French; the words agree with one value or with several. */
export function smallGapRemedy(count = 1): string {
  const them = count > 1 ? ['ces valeurs', 'retirez-les', 'elles trompent', 'corrigez-les'] : null;
  const [values, remove, mislead, correct] = them ?? [
    'la valeur',
    'retirez-la',
    'elle trompe',
    'corrigez-la',
  ];
  return `laissez ${values} : un écart de 1 à 4 ne se dit pas sans désigner des personnes ; ou ${remove} (non_disponible), si ${mislead} ; ${correct} avec d’autres quand l’écart atteint 5`;
}
