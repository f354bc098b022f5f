import type { Contract } from '../../src/contracts/contract.ts';
import { retraits } from '../../src/contracts/retraits.ts';
import { revisions } from '../../src/contracts/revisions.ts';
import { type Anomaly, error } from '../pipeline/anomaly.ts';
import type { Datasets } from '../pipeline/dataset.ts';

/** A dataset that records what happened, and how one mends what it says. */
interface Journal {
  contract: Contract;
  what: string;
  expected: string;
  remedy: string;
}

const journals: readonly Journal[] = [
  {
    contract: revisions,
    what: 'des révisions',
    expected: 'toute révision notée, pour toujours',
    remedy: 'une erreur se corrige par une nouvelle révision',
  },
  {
    contract: retraits,
    what: 'des retraits',
    expected: 'tout retrait noté, pour toujours',
    remedy:
      'une édition retirée à tort se publie de nouveau, à la date du jour où elle reparaît, et son retrait reste noté',
  },
];

/** What was recorded stays as it was: readers follow it, and the audit remembers by it. */
export function erasedRecords(before: Datasets, after: Datasets): Anomaly[] {
  return journals.flatMap(({ contract: { name }, what, expected, remedy }) => {
    if (after.get(name)?.complete === false) return [];
    const kept = new Set(after.get(name)?.rows.map(({ values }) => JSON.stringify(values)));
    return (before.get(name)?.rows ?? [])
      .filter(({ values }) => !kept.has(JSON.stringify(values)))
      .map(({ edition, line }) =>
        error(
          { file: edition.file, line: 1, column: 1 },
          `l’ancienne ligne ${line} ${what} n’est plus là, ou a changé`,
          expected,
          `restaurez la ligne : git restore data/${name} ; ${remedy}`,
        ),
      );
  });
}
